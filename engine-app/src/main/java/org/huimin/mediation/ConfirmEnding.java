package org.huimin.mediation;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.Answer;
import org.huimin.casefile.Answers;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.SameDemand;
import org.huimin.casefile.Step;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A second person verifies that the dispute is to end; until then mediation goes on. */
@Component
class ConfirmEnding implements Step<ConfirmEnding.Confirmation> {

    private final Answers answers;
    private final FactOrder order;
    private final SameDemand sameDemand;

    ConfirmEnding(Answers answers, FactOrder order, SameDemand sameDemand) {
        this.answers = answers;
        this.order = order;
        this.sameDemand = sameDemand;
    }

    @Override
    public String activity() {
        return "Activity_ConfirmDisputeEnding";
    }

    @Override
    public Class<Confirmation> answers() {
        return Confirmation.class;
    }

    @Override
    public void permit(CaseRecord dispute, Actor actor) {
        if (request(dispute.number()).answeredBy().equals(actor.id())) {
            throw new EndingRequesterMayNotConfirm();
        }
    }

    @Override
    public void take(Confirmation confirmation, CaseRecord dispute, Actor actor) {
        if (confirmation.granted() && !RequestEnding.mayEnd(dispute)) {
            throw new AgreementStands();
        }
        var faults = new Faults();
        order.judge(
                dispute.number(),
                faults,
                new Following("confirmedOn", confirmation.confirmedOn(), "disputeEndingRequested"));
        var request = request(dispute.number()).answers();
        var asked = request.path("ending").asText();
        faults.check(
                !confirmation.granted()
                        || (confirmation.ending() != null
                                && confirmation.ending().name().equals(asked)),
                "ending",
                "fault.ending.notAsAsked");
        faults.refuse(AnswersContradictCase::new);
        if (confirmation.granted() && confirmation.ending() == Ending.MERGED) {
            sameDemand.merge(dispute, request.path("mergedWith").asText(), actor);
        }
    }

    private Answer request(CaseNumber number) {
        return answers.latest(number, RequestEnding.MESSAGE).orElseThrow();
    }

    record Confirmation(
            LocalDate confirmedOn,
            boolean granted,
            @Nullable Ending ending) {}
}
