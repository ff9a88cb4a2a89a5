package org.huimin.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huimin.access.Actor;
import org.huimin.agreement.Confirmation.RejectedReason;
import org.huimin.agreement.Confirmation.Ruling;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseMessage;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Source;
import org.huimin.casefile.Step;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the court ruled: confirmed, it can be enforced; rejected as breaking the law, it does not bind from the day of the
 * ruling, even if it was performed meanwhile.
 */
@Component
class RecordRuling implements Step<RecordRuling.Answer> {

    private static final String ACTIVITY = "Activity_RecordRuling";
    private static final Source SOURCE = Source.element("Confirmation", ACTIVITY);

    private final Agreements agreements;
    private final ConfirmationTable confirmations;
    private final InstalmentNews news;
    private final FactOrder order;

    RecordRuling(Agreements agreements, ConfirmationTable confirmations, InstalmentNews news, FactOrder order) {
        this.agreements = agreements;
        this.confirmations = confirmations;
        this.news = news;
        this.order = order;
    }

    @Override
    public String activity() {
        return ACTIVITY;
    }

    @Override
    public Class<Answer> answers() {
        return Answer.class;
    }

    @Override
    public void take(Answer answer, CaseRecord caseRecord, Actor actor) {
        judge(answer, caseRecord.number());
        var agreement = agreements.latest(caseRecord.number()).orElseThrow(NoAgreementInForce::new);
        confirmations
                .of(agreement)
                .filter(Confirmation::pending)
                .ifPresent(confirmation -> confirmations.ruled(confirmation, answer));
        if (answer.reason() == RejectedReason.ILLEGAL) {
            agreements.voided(agreement, answer.ruled());
            news.lapsed(caseRecord.number(), agreement, answer.ruled(), SOURCE);
        }
    }

    /** Who still performs hears of it; an acceptance only says that the ruling is to come. */
    @Override
    public List<CaseMessage> tell(Answer answer, CaseRecord caseRecord, Actor actor) {
        return answer.ruling() == Ruling.ACCEPTED
                ? List.of()
                : List.of(new CourtAnswered(caseRecord.number(), answer.ruling()));
    }

    private void judge(Answer answer, CaseNumber number) {
        var faults = new Faults();
        order.judge(
                number,
                faults,
                new Following("ruledOn", answer.ruledOn(), "confirmationApplied"),
                new Following("receivedOn", answer.receivedOn(), "confirmationApplied"));
        var ruledOn = answer.ruledOn();
        faults.check(
                ruledOn == null || !ruledOn.isAfter(answer.receivedOn()),
                "ruledOn",
                "fault.ruledOn.afterReceipt",
                answer.receivedOn().toString());
        faults.refuse(AnswersContradictCase::new);
    }

    record Answer(
            LocalDate receivedOn,
            Ruling ruling,
            @Nullable RejectedReason rejectedReason,
            @Nullable LocalDate ruledOn,
            @Nullable String rulingNumber) {

        @Nullable
        RejectedReason reason() {
            return ruling == Ruling.REJECTED ? rejectedReason : null;
        }

        /** The day of the court. */
        LocalDate ruled() {
            return Objects.requireNonNull(ruledOn);
        }
    }
}
