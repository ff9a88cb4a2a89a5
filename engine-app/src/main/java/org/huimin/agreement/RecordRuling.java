package org.huimin.agreement;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.agreement.Confirmation.RejectedReason;
import org.huimin.agreement.Confirmation.Ruling;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the court ruled: confirmed, it can be enforced; rejected as breaking the law, it does not bind from that day. */
@Component
class RecordRuling implements Step<RecordRuling.Answer> {

    private final Agreements agreements;
    private final ConfirmationTable confirmations;
    private final FactOrder order;

    RecordRuling(Agreements agreements, ConfirmationTable confirmations, FactOrder order) {
        this.agreements = agreements;
        this.confirmations = confirmations;
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_RecordRuling";
    }

    @Override
    public Class<Answer> answers() {
        return Answer.class;
    }

    @Override
    public void take(Answer answer, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("receivedOn", answer.receivedOn(), "confirmationApplied"));
        var agreement = agreements.latest(caseRecord.number()).orElseThrow(NoAgreementInForce::new);
        confirmations
                .of(agreement)
                .filter(Confirmation::pending)
                .ifPresent(confirmation -> confirmations.ruled(confirmation, answer));
        if (answer.reason() == RejectedReason.ILLEGAL) {
            agreements.voided(agreement, answer.receivedOn());
        }
    }

    record Answer(
            LocalDate receivedOn,
            Ruling ruling,
            @Nullable RejectedReason rejectedReason,
            @Nullable String rulingNumber) {

        @Nullable
        RejectedReason reason() {
            return ruling == Ruling.REJECTED ? rejectedReason : null;
        }
    }
}
