package org.huimin.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.Set;
import org.huimin.SomeCase;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.Cases;
import org.huimin.casefile.FactOrder;
import org.huimin.shared.Faults;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.junit.jupiter.api.Test;

class AssignLawyerTest {

    private static final UnitId FIRM = new UnitId(20);
    private static final PersonId LAWYER = new PersonId(200);

    private final Bars bars = mock(Bars.class);
    private final Cases cases = mock(Cases.class);
    private final AssignLawyer step = new AssignLawyer(bars, cases, mock(FactOrder.class));

    @Test
    void appointsWhoMayTakeTheCase() {
        step.take(assignment(20, 200), SomeCase.record(), SomeCase.HEAD);
        verify(cases).appoint(SomeCase.NUMBER, FIRM, LAWYER);
    }

    @Test
    void refusesWhoIsBarred() {
        doAnswer(call -> {
                    call.<Faults>getArgument(3).add("lawyerId", "bar.CONFLICT");
                    return null;
                })
                .when(bars)
                .judge(any(), any(), any(), any(), any());
        assertThat(faults(assignment(20, 200))).containsExactly("lawyerId");
    }

    private Set<String> faults(AssignLawyer.Assignment assignment) {
        var refusal = catchThrowableOfType(
                AnswersContradictCase.class, () -> step.take(assignment, SomeCase.record(), SomeCase.HEAD));
        verify(cases, never()).appoint(any(), any(), any());
        return refusal == null ? Set.of() : refusal.fields().keySet();
    }

    private static AssignLawyer.Assignment assignment(long firm, long lawyer) {
        return new AssignLawyer.Assignment(SomeCase.TODAY, firm, lawyer);
    }
}
