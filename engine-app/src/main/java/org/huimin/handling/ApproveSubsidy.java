package org.huimin.handling;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.Answers;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.CaseSentBack;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.huimin.shared.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The head of the agency approves what the rates give; neither one who checked the file nor the one who is paid. */
@Component
class ApproveSubsidy implements Step<ApproveSubsidy.Approval> {

    static final String ACTIVITY = "Activity_ApproveSubsidy";

    private final Answers answers;
    private final Subsidies subsidies;
    private final FactOrder order;
    private final ApplicationEventPublisher events;

    ApproveSubsidy(Answers answers, Subsidies subsidies, FactOrder order, ApplicationEventPublisher events) {
        this.answers = answers;
        this.subsidies = subsidies;
        this.order = order;
        this.events = events;
    }

    @Override
    public String activity() {
        return ACTIVITY;
    }

    @Override
    public Class<Approval> answers() {
        return Approval.class;
    }

    @Override
    public void permit(CaseRecord caseRecord, Actor actor) {
        CaseLawyer.never(caseRecord, actor);
        answers.all(caseRecord.number()).stream()
                .filter(check -> check.activity().equals(ClosingFile.CHECK))
                .filter(check -> check.answeredBy().equals(actor.id()))
                .findAny()
                .ifPresent(own -> {
                    throw new FileCheckerMayNotApprove();
                });
    }

    @Override
    public void take(Approval approval, CaseRecord caseRecord, Actor actor) {
        var faults = new Faults();
        if (approval.approval() == Outcome.APPROVED) {
            judgeAmount(approval, caseRecord, faults);
        }
        order.judge(
                caseRecord.number(), faults, new Following("decidedOn", approval.decidedOn(), "closingFileChecked"));
        faults.refuse(AnswersContradictCase::new);
        if (approval.approval() == Outcome.RETURNED) {
            answers.latest(caseRecord.number(), ClosingFile.CHECK)
                    .ifPresent(check -> events.publishEvent(new CaseSentBack(caseRecord.number(), check.answeredBy())));
        }
    }

    private void judgeAmount(Approval approval, CaseRecord caseRecord, Faults faults) {
        var row = subsidies.suggested(caseRecord.number()).orElseThrow(NoSubsidyRate::new);
        long payable = Subsidies.payable(row).orElseThrow(NoSubsidyRate::new);
        faults.check(
                Long.valueOf(payable).equals(approval.amountFen()),
                "amountFen",
                "fault.amountFen.notTheRate",
                BigDecimal.valueOf(payable, 2).toPlainString());
    }

    enum Outcome {
        APPROVED,
        RETURNED
    }

    record Approval(
            LocalDate decidedOn, Outcome approval, @Nullable Long amountFen) {}
}
