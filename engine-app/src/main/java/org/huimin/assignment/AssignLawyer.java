package org.huimin.assignment;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Cases;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.huimin.shared.Faults;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.springframework.stereotype.Component;

/** The head of the agency names the firm and, with it, the lawyer. */
@Component
class AssignLawyer implements Step<AssignLawyer.Assignment> {

    private final Bars bars;
    private final Cases cases;
    private final FactOrder order;

    AssignLawyer(Bars bars, Cases cases, FactOrder order) {
        this.bars = bars;
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
        bars.judge(caseRecord, assignment.firm(), assignment.lawyer(), faults, "lawyerId");
        if (faults.byField().isEmpty()) {
            bars.judge(caseRecord, assignment.firm(), faults, "firmId");
        }
        order.judge(caseRecord.number(), faults, new Following("assignedOn", assignment.assignedOn(), "decisionMade"));
        faults.refuse(AnswersContradictCase::new);
        cases.appoint(caseRecord.number(), assignment.firm(), assignment.lawyer());
    }

    record Assignment(LocalDate assignedOn, long firmId, long lawyerId) {

        UnitId firm() {
            return new UnitId(firmId);
        }

        PersonId lawyer() {
            return new PersonId(lawyerId);
        }
    }
}
