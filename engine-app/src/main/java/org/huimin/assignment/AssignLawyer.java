package org.huimin.assignment;

import java.time.LocalDate;
import java.util.Optional;
import org.huimin.access.Actor;
import org.huimin.access.RoleHolders;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Cases;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.huimin.organization.Unit;
import org.huimin.organization.UnitKind;
import org.huimin.organization.Units;
import org.huimin.shared.Faults;
import org.huimin.shared.PersonId;
import org.huimin.shared.Role;
import org.huimin.shared.UnitId;
import org.springframework.stereotype.Component;

/** The head of the agency names the firm and, with it, the lawyer. */
@Component
class AssignLawyer implements Step<AssignLawyer.Assignment> {

    private final Units units;
    private final RoleHolders holders;
    private final Cases cases;
    private final FactOrder order;

    AssignLawyer(Units units, RoleHolders holders, Cases cases, FactOrder order) {
        this.units = units;
        this.holders = holders;
        this.cases = cases;
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_AssignLawyer";
    }

    @Override
    public Class<Assignment> answers() {
        return Assignment.class;
    }

    @Override
    public void take(Assignment assignment, CaseRecord caseRecord, Actor actor) {
        var faults = new Faults();
        firm(assignment)
                .ifPresentOrElse(
                        firm -> faults.check(
                                worksAt(firm, assignment.lawyer()),
                                "lawyerId",
                                "fault.lawyerId.notOfFirm",
                                firm.name()),
                        () -> faults.add("firmId", "fault.firmId.noFirm"));
        order.judge(caseRecord.number(), faults, new Following("assignedOn", assignment.assignedOn(), "decisionMade"));
        faults.refuse(AnswersContradictCase::new);
        cases.appoint(caseRecord.number(), new UnitId(assignment.firmId()), assignment.lawyer());
    }

    private Optional<Unit> firm(Assignment assignment) {
        return units.ofKind(UnitKind.FIRM).stream()
                .filter(firm -> firm.id().value() == assignment.firmId())
                .findFirst();
    }

    private boolean worksAt(Unit firm, PersonId lawyer) {
        return holders.in(firm.id(), Role.LAWYER).stream()
                .anyMatch(person -> person.id().equals(lawyer));
    }

    record Assignment(LocalDate assignedOn, long firmId, long lawyerId) {

        PersonId lawyer() {
            return new PersonId(lawyerId);
        }
    }
}
