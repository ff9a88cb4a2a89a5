package org.huimin.handling;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** The head of the agency fixes the amount; neither the one who proposed it nor the one who receives it. */
@Component
class ApproveSubsidy implements Step<ApproveSubsidy.Approval> {

    private final Answers answers;
    private final FactOrder order;

    ApproveSubsidy(Answers answers, FactOrder order) {
        this.answers = answers;
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_ApproveSubsidy";
    }

    @Override
    public Class<Approval> answers() {
        return Approval.class;
    }

    @Override
    public void permit(CaseRecord caseRecord, Actor actor) {
        CaseLawyer.never(caseRecord, actor);
        answers.latest(caseRecord.number(), "Activity_CheckClosingFile")
                .filter(check -> check.answeredBy().equals(actor.id()))
                .ifPresent(own -> {
                    throw new FileCheckerMayNotApprove();
                });
    }

    @Override
    public void take(Approval approval, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("approvedOn", approval.approvedOn(), "closingFileChecked"));
    }

    record Approval(LocalDate approvedOn) {}
}
