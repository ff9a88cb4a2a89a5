package org.huimin.agreement;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Source;
import org.huimin.casefile.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The head of the committee confirms from the court's paper that an agreement is void; never who reported it. */
@Component
class ConfirmVoidance implements Step<ConfirmVoidance.Answer> {

    static final String ACTIVITY = "Activity_ConfirmVoidance";
    private static final Source SOURCE = Source.element("Voidance", ACTIVITY);

    private final Agreements agreements;
    private final InstalmentNews news;
    private final Answers answers;
    private final FactOrder order;

    ConfirmVoidance(Agreements agreements, InstalmentNews news, Answers answers, FactOrder order) {
        this.agreements = agreements;
        this.news = news;
        this.answers = answers;
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
    public void permit(CaseRecord caseRecord, Actor actor) {
        answers.latest(caseRecord.number(), ReportVoidance.MESSAGE)
                .filter(report -> report.answeredBy().equals(actor.id()))
                .ifPresent(own -> {
                    throw new ReporterMayNotConfirmVoidance();
                });
    }

    @Override
    public void take(Answer answer, CaseRecord caseRecord, Actor actor) {
        var voidedOn = answer.voidedOn();
        if (!answer.voided() || voidedOn == null) {
            return;
        }
        order.require(caseRecord.number(), new Following("voidedOn", voidedOn, "agreementEffective"));
        agreements.latest(caseRecord.number()).ifPresent(agreement -> {
            agreements.voided(agreement, voidedOn);
            news.lapsed(caseRecord.number(), agreement, voidedOn, SOURCE);
        });
    }

    record Answer(boolean voided, @Nullable LocalDate voidedOn) {}
}
