package org.huimin.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseParties;
import org.huimin.casefile.CaseParty;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Source;
import org.huimin.casefile.Step;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Faults;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An agreement was broken, or a court did not confirm it: with the consent of all who joined it the dispute is mediated
 * again in its group; otherwise they are told of suit and legal aid (人民调解法 32, 33).
 */
@Component
class AnswerBreach implements Step<AnswerBreach.Answer> {

    private static final String ACTIVITY = "Activity_AnswerBreach";
    private static final Source SOURCE = Source.element("Performance", ACTIVITY);

    private final Agreements agreements;
    private final ConfirmationTable confirmations;
    private final InstalmentNews news;
    private final CaseParties parties;
    private final FactOrder order;
    private final Clock clock;

    AnswerBreach(
            Agreements agreements,
            ConfirmationTable confirmations,
            InstalmentNews news,
            CaseParties parties,
            FactOrder order,
            Clock clock) {
        this.agreements = agreements;
        this.confirmations = confirmations;
        this.news = news;
        this.parties = parties;
        this.order = order;
        this.clock = clock;
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
        var faults = new Faults();
        if (answer.answer() == Way.REOPEN) {
            judgeConsents(answer.given(), caseRecord.number(), faults);
            faults.check(!beforeACourt(caseRecord.number()), "answer", "fault.answer.beforeACourt");
        }
        order.judge(
                caseRecord.number(),
                faults,
                new Following("reopenedOn", answer.reopenedOn(), "agreementEffective"),
                new Following("guidedOn", answer.guidedOn(), "agreementEffective"));
        faults.refuse(AnswersContradictCase::new);
        var reopenedOn = answer.reopenedOn();
        if (answer.answer() == Way.REOPEN && reopenedOn != null) {
            agreements
                    .latest(caseRecord.number())
                    .ifPresent(agreement -> news.lapsed(caseRecord.number(), agreement, reopenedOn, SOURCE));
        }
    }

    /** What a court is asked to confirm is not mediated anew at the same time. */
    private boolean beforeACourt(CaseNumber number) {
        return agreements
                .latest(number)
                .flatMap(confirmations::of)
                .filter(Confirmation::pending)
                .isPresent();
    }

    private void judgeConsents(List<Consent> consents, CaseNumber number, Faults faults) {
        var names = parties.of(number).stream().collect(Collectors.toMap(CaseParty::id, CaseParty::name));
        var today = OfficeTime.day(clock.instant());
        var agreeing = new HashSet<Long>();
        for (int i = 0; i < consents.size(); i++) {
            var consent = consents.get(i);
            var at = "consents." + i + ".";
            faults.check(names.containsKey(consent.party()), at + "party", "fault.party.notOfCase");
            faults.check(!consent.on().isAfter(today), at + "on", "fault.future");
            if (consent.agrees()) {
                agreeing.add(consent.party());
            }
        }
        agreements.latest(number).stream()
                .flatMap(Agreement::joined)
                .filter(party -> !agreeing.contains(party))
                .findFirst()
                .ifPresent(
                        party -> faults.add("consents", "fault.consents.notEverybody", names.getOrDefault(party, "")));
    }

    enum Way {
        REOPEN,
        GUIDED
    }

    record Answer(
            Way answer,
            @Nullable List<Consent> consents,
            @Nullable LocalDate reopenedOn,
            @Nullable LocalDate guidedOn) {

        List<Consent> given() {
            return Objects.requireNonNullElse(consents, List.of());
        }
    }

    record Consent(long party, String consent, LocalDate on) {

        boolean agrees() {
            return consent.equals("AGREES");
        }
    }
}
