package org.huimin.followup;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.huimin.access.Actor;
import org.huimin.casefile.Answer;
import org.huimin.casefile.Answers;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Mediators;
import org.huimin.casefile.Step;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Faults;
import org.huimin.shared.OfficeTime;
import org.springframework.stereotype.Component;

/** Somebody who did not handle the case asks the recipient of aid, or the party of a dispute, how it went. */
@Component
class VisitRecipient implements Step<VisitRecipient.Visit> {

    private static final String ACTIVITY = "Activity_VisitRecipient";

    /** So many failed attempts before the visit may be given up, which makes that one the third. */
    private static final long ATTEMPTS_BEFORE_GIVING_UP = 2;

    private final Answers answers;
    private final Mediators mediators;
    private final FactOrder order;
    private final Clock clock;

    VisitRecipient(Answers answers, Mediators mediators, FactOrder order, Clock clock) {
        this.answers = answers;
        this.mediators = mediators;
        this.order = order;
        this.clock = clock;
    }

    @Override
    public String activity() {
        return ACTIVITY;
    }

    @Override
    public Class<Visit> answers() {
        return Visit.class;
    }

    @Override
    public void permit(CaseRecord caseRecord, Actor actor) {
        if (actor.id().equals(caseRecord.lawyer())) {
            throw new LawyerMayNotVisitOwnClient();
        }
        if (mediators.everOf(caseRecord.number()).contains(actor.id())) {
            throw new MediatorMayNotVisitOwnParties();
        }
    }

    @Override
    public void take(Visit visit, CaseRecord caseRecord, Actor actor) {
        var faults = new Faults();
        faults.check(!visit.visitedAt().toInstant().isAfter(clock.instant()), "visitedAt", "fault.future");
        var day = OfficeTime.day(visit.visitedAt().toInstant());
        order.judge(
                caseRecord.number(),
                faults,
                new Following("visitedAt", day, "closingFileChecked"),
                new Following("visitedAt", day, "agreementPerformed"));
        if (visit.result() == Result.GIVEN_UP) {
            faults.check(
                    failedAttempts(caseRecord.number()) >= ATTEMPTS_BEFORE_GIVING_UP,
                    "result",
                    "fault.result.tooEarlyToGiveUp");
        }
        faults.refuse(AnswersContradictCase::new);
    }

    private long failedAttempts(CaseNumber number) {
        return answers.all(number).stream()
                .filter(answer -> answer.activity().equals(ACTIVITY))
                .map(Answer::answers)
                .map((JsonNode answered) -> answered.path("result").asText())
                .filter(Result.NOT_REACHED.name()::equals)
                .count();
    }

    enum Result {
        REACHED,
        NOT_REACHED,
        GIVEN_UP
    }

    record Visit(OffsetDateTime visitedAt, Result result) {}
}
