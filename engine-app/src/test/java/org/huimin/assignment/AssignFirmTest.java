package org.huimin.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.Set;
import org.huimin.SomeCase;
import org.huimin.assignment.AssignFirm.Assignment;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.Cases;
import org.huimin.casefile.FactOrder;
import org.huimin.shared.Faults;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.junit.jupiter.api.Test;

/** The case's agency is unit 1; see {@link SomeCase}. */
class AssignFirmTest {

    private static final long AGENCY = 1;
    private static final long FIRM = 20;
    private static final long LAWYER = 200;

    private final Bars bars = mock(Bars.class);
    private final Cases cases = mock(Cases.class);
    private final LawyerIsKnown known = mock(LawyerIsKnown.class);
    private final AssignFirm step = new AssignFirm(bars, cases, mock(FactOrder.class), known);

    @Test
    void leavesTheNamingToTheFirm() {
        step.take(new Assignment(SomeCase.TODAY, false, FIRM, null), SomeCase.record(), SomeCase.HEAD);
        verify(cases).appoint(SomeCase.NUMBER, new UnitId(FIRM), null);
        verify(known, never()).tellApplicant(any());
    }

    @Test
    void passesOnWhomTheRecipientAsksForWithoutNamingThem() {
        step.take(new Assignment(SomeCase.TODAY, false, FIRM, LAWYER), SomeCase.record(), SomeCase.HEAD);
        verify(cases).appoint(SomeCase.NUMBER, new UnitId(FIRM), null);
    }

    @Test
    void namesAMemberOfStaffAtOnce() {
        step.take(new Assignment(SomeCase.TODAY, true, AGENCY, LAWYER), SomeCase.record(), SomeCase.HEAD);
        verify(cases).appoint(SomeCase.NUMBER, new UnitId(AGENCY), new PersonId(LAWYER));
        verify(known).tellApplicant(any());
    }

    @Test
    void staffBelongToTheAgencyOnly() {
        assertThat(faults(new Assignment(SomeCase.TODAY, true, FIRM, LAWYER))).containsExactly("firmId");
        assertThat(faults(new Assignment(SomeCase.TODAY, false, AGENCY, null))).containsExactly("ownStaff");
    }

    @Test
    void staffAreNamedAtOnce() {
        assertThat(faults(new Assignment(SomeCase.TODAY, true, AGENCY, null))).containsExactly("lawyerId");
    }

    @Test
    void refusesABarredFirm() {
        doAnswer(call -> {
                    call.<Faults>getArgument(2).add("firmId", "bar.NOBODY_FREE");
                    return null;
                })
                .when(bars)
                .judge(any(), eq(new UnitId(FIRM)), any(), any());
        assertThat(faults(new Assignment(SomeCase.TODAY, false, FIRM, null))).containsExactly("firmId");
    }

    @Test
    void refusesALawyerWhoIsAskedForButBarred() {
        doAnswer(call -> {
                    call.<Faults>getArgument(3).add("lawyerId", "bar.CONFLICT");
                    return null;
                })
                .when(bars)
                .judge(any(), any(), any(), any(), any());
        assertThat(faults(new Assignment(SomeCase.TODAY, false, FIRM, LAWYER))).containsExactly("lawyerId");
    }

    private Set<String> faults(Assignment assignment) {
        var refusal = catchThrowableOfType(
                AnswersContradictCase.class, () -> step.take(assignment, SomeCase.record(), SomeCase.HEAD));
        verify(cases, never()).appoint(any(), any(), any());
        return refusal == null ? Set.of() : refusal.fields().keySet();
    }
}
