package org.huimin.review;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.CaseSentBack;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The agency accepts what a township has checked, or returns it with reasons, once. */
@Component
class AcceptFirstCheck implements Step<AcceptFirstCheck.Reply> {

    static final String ACTIVITY = "Activity_AcceptFirstCheck";

    private final Answers answers;
    private final FirstChecks firstChecks;
    private final FactOrder order;
    private final ApplicationEventPublisher events;

    AcceptFirstCheck(Answers answers, FirstChecks firstChecks, FactOrder order, ApplicationEventPublisher events) {
        this.answers = answers;
        this.firstChecks = firstChecks;
        this.order = order;
        this.events = events;
    }

    @Override
    public String activity() {
        return ACTIVITY;
    }

    @Override
    public Class<Reply> answers() {
        return Reply.class;
    }

    @Override
    public void permit(CaseRecord caseRecord, Actor actor) {
        answers.latest(caseRecord.number(), CheckMaterials.ACTIVITY)
                .filter(check -> check.answeredBy().equals(actor.id()))
                .ifPresent(own -> {
                    throw new FirstCheckerMayNotAccept();
                });
    }

    @Override
    public void take(Reply reply, CaseRecord caseRecord, Actor actor) {
        if (reply.firstCheck() == Result.RETURNED && firstChecks.returned(caseRecord.number())) {
            throw new FirstCheckReturnedAlready();
        }
        order.require(caseRecord.number(), new Following("answeredOn", reply.answeredOn(), "materialsChecked"));
        if (reply.firstCheck() == Result.RETURNED) {
            answers.latest(caseRecord.number(), CheckMaterials.ACTIVITY)
                    .ifPresent(check -> events.publishEvent(new CaseSentBack(caseRecord.number(), check.answeredBy())));
        }
    }

    enum Result {
        ACCEPTED,
        RETURNED
    }

    record Reply(LocalDate answeredOn, Result firstCheck) {}
}
