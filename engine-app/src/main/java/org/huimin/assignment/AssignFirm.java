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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The head of the agency assigns a firm, which then names its lawyer, or a member of the agency's own staff. A lawyer whom
 * the recipient asks for (点援) is chosen with the firm, and passed on to it.
 */
@Component
class AssignFirm implements Step<AssignFirm.Assignment> {

    static final String ACTIVITY = "Activity_AssignFirm";

    private final Bars bars;
    private final Cases cases;
    private final FactOrder order;
    private final LawyerIsKnown known;

    AssignFirm(Bars bars, Cases cases, FactOrder order, LawyerIsKnown known) {
        this.bars = bars;
        this.cases = cases;
        this.order = order;
        this.known = known;
    }

    @Override
    public String activity() {
        return ACTIVITY;
    }

    @Override
    public Class<Assignment> answers() {
        return Assignment.class;
    }

    @Override
    public void take(Assignment assignment, CaseRecord caseRecord, Actor actor) {
        var faults = new Faults();
        judge(assignment, caseRecord, faults);
        order.judge(
                caseRecord.number(),
                faults,
                new Following("assignedOn", assignment.assignedOn(), "decisionMade"),
                new Following("assignedOn", assignment.assignedOn(), "provisionalAidDecided"),
                new Following("assignedOn", assignment.assignedOn(), "reversalOrderReceived"),
                new Following("assignedOn", assignment.assignedOn(), "replacementDecided"));
        faults.refuse(AnswersContradictCase::new);
        cases.appoint(caseRecord.number(), assignment.firm(), assignment.ownStaff() ? assignment.lawyer() : null);
        if (assignment.ownStaff()) {
            known.tellApplicant(caseRecord);
        }
    }

    private void judge(Assignment assignment, CaseRecord caseRecord, Faults faults) {
        boolean ours = assignment.firm().equals(caseRecord.agency());
        faults.check(!assignment.ownStaff() || ours, "firmId", "fault.firmId.notTheAgency");
        faults.check(assignment.ownStaff() || !ours, "ownStaff", "fault.ownStaff.isTheAgency");
        faults.check(!Replacing.replaces(caseRecord, assignment.firm()), "firmId", "fault.firmId.replaced");
        var lawyer = assignment.lawyer();
        faults.check(!assignment.ownStaff() || lawyer != null, "lawyerId", "fault.required");
        if (lawyer != null) {
            faults.check(!Replacing.replaces(caseRecord, lawyer), "lawyerId", "fault.lawyerId.replaced");
            bars.judge(caseRecord, assignment.firm(), lawyer, faults, "lawyerId");
        }
        bars.judge(caseRecord, assignment.firm(), faults, "firmId");
    }

    record Assignment(
            LocalDate assignedOn,
            boolean ownStaff,
            long firmId,
            @Nullable Long lawyerId) {

        UnitId firm() {
            return new UnitId(firmId);
        }

        @Nullable
        PersonId lawyer() {
            return lawyerId == null ? null : new PersonId(lawyerId);
        }
    }
}
