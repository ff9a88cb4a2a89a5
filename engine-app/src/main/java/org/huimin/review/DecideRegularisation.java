package org.huimin.review;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.Answers;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.ApplicantToBeTold;
import org.huimin.casefile.ApplicantToBeTold.News;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Facts;
import org.huimin.casefile.Source;
import org.huimin.casefile.Step;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Faults;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The head makes aid that was given in urgency regular, or ends it. */
@Component
class DecideRegularisation implements Step<DecideRegularisation.Decision> {

    static final String ACTIVITY = "Activity_DecideRegularisation";

    private final Answers answers;
    private final Facts facts;
    private final FactOrder order;
    private final ApplicationEventPublisher events;

    DecideRegularisation(Answers answers, Facts facts, FactOrder order, ApplicationEventPublisher events) {
        this.answers = answers;
        this.facts = facts;
        this.order = order;
        this.events = events;
    }

    @Override
    public String activity() {
        return ACTIVITY;
    }

    @Override
    public Class<Decision> answers() {
        return Decision.class;
    }

    @Override
    public void permit(CaseRecord caseRecord, Actor actor) {
        answers.latest(caseRecord.number(), WriteRegularisationOpinion.ACTIVITY)
                .filter(opinion -> opinion.answeredBy().equals(actor.id()))
                .ifPresent(own -> {
                    throw new OpinionWriterMayNotDecide();
                });
    }

    @Override
    public void take(Decision decision, CaseRecord caseRecord, Actor actor) {
        judge(decision, caseRecord.number());
        if (decision.regularisation() == Result.REGULARISED) {
            events.publishEvent(new ApplicantToBeTold(caseRecord.number(), News.GRANTED));
        } else {
            facts.record(
                    caseRecord.number(),
                    "terminationDecided",
                    OfficeTime.startOf(decision.decidedOn()),
                    Source.element("Regularisation", ACTIVITY),
                    actor.id());
        }
    }

    private void judge(Decision decision, CaseNumber number) {
        var faults = new Faults();
        var done = formalitiesAreDone(number);
        faults.check(
                done || decision.regularisation() == Result.ENDED, "regularisation", "fault.regularisation.notDone");
        faults.check(!done || !"NOT_DONE".equals(decision.endReason()), "endReason", "fault.endReason.done");
        order.judge(number, faults, new Following("decidedOn", decision.decidedOn(), "regularisationExamined"));
        faults.refuse(AnswersContradictCase::new);
    }

    private boolean formalitiesAreDone(CaseNumber number) {
        return answers.latest(number, CompleteFormalities.ACTIVITY)
                .filter(answer -> answer.answers().path("formalities").asText().equals("DONE"))
                .isPresent();
    }

    enum Result {
        REGULARISED,
        ENDED
    }

    record Decision(
            LocalDate decidedOn,
            Result regularisation,
            @Nullable String endReason) {}
}
