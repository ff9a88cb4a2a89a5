package org.huimin.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huimin.SomeCase;
import org.huimin.access.RoleHolders;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.Cases;
import org.huimin.casefile.FactOrder;
import org.huimin.organization.Person;
import org.huimin.organization.Unit;
import org.huimin.organization.UnitKind;
import org.huimin.organization.Units;
import org.huimin.shared.PersonId;
import org.huimin.shared.Role;
import org.huimin.shared.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssignLawyerTest {

    private static final UnitId FIRM = new UnitId(20);
    private static final PersonId LAWYER = new PersonId(200);

    private final Units units = mock(Units.class);
    private final RoleHolders holders = mock(RoleHolders.class);
    private final Cases cases = mock(Cases.class);
    private final AssignLawyer step = new AssignLawyer(units, holders, cases, mock(FactOrder.class));

    @BeforeEach
    void oneFirmWithOneLawyer() {
        when(units.ofKind(UnitKind.FIRM))
                .thenReturn(List.of(
                        new Unit(FIRM, UnitKind.FIRM, null, "533103000000", "某律师事务所", "某", LocalDate.EPOCH, null)));
        when(holders.in(FIRM, Role.LAWYER))
                .thenReturn(List.of(new Person(LAWYER, "lawyer", "思晓", FIRM, "15331200000000001")));
    }

    @Test
    void appointsALawyerOfTheFirm() {
        step.take(assignment(20, 200), SomeCase.record(), SomeCase.HEAD);
        verify(cases).appoint(SomeCase.NUMBER, FIRM, LAWYER);
    }

    @Test
    void refusesALawyerOfAnotherFirm() {
        assertThat(faults(assignment(20, 201))).containsExactly("lawyerId");
    }

    @Test
    void refusesWhatIsNoFirm() {
        assertThat(faults(assignment(1, 200))).containsExactly("firmId");
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
