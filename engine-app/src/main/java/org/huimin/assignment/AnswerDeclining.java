package org.huimin.assignment;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Facts;
import org.huimin.casefile.Source;
import org.huimin.casefile.Step;
import org.huimin.shared.OfficeTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The firm answers a lawyer who asks to be relieved: another of its own, on to the agency, or no. */
@Component
class AnswerDeclining implements Step<AnswerDeclining.Answer> {

    static final String ACTIVITY = "Activity_AnswerDeclining";

    private static final Source SOURCE = Source.element("LegalAidCase", ACTIVITY);

    private final Facts facts;
    private final FactOrder order;
    private final ApplicationEventPublisher events;

    AnswerDeclining(Facts facts, FactOrder order, ApplicationEventPublisher events) {
        this.facts = facts;
        this.order = order;
        this.events = events;
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
        if (caseRecord.handledBy(actor.id())) {
            throw new LawyerMayNotAnswerOwnRequest();
        }
    }

    /** What the firm decides by itself, and what it asks the agency for, happened on the day of its answer. */
    @Override
    public void take(Answer answer, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("answeredOn", answer.answeredOn(), "decliningRequested"));
        switch (answer.declining()) {
            case "NAME_ANOTHER" -> record("replacementDecided", answer, caseRecord, actor);
            case "PASS_ON" -> {
                record("replacementRequested", answer, caseRecord, actor);
                events.publishEvent(new ReplacementRequested(caseRecord.number()));
            }
            default -> {}
        }
    }

    private void record(String fact, Answer answer, CaseRecord caseRecord, Actor actor) {
        facts.record(caseRecord.number(), fact, OfficeTime.startOf(answer.answeredOn()), SOURCE, actor.id());
    }

    record Answer(LocalDate answeredOn, String declining) {}
}
