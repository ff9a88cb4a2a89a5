package org.huimin.telling;

import java.time.OffsetDateTime;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Facts;
import org.huimin.casefile.Source;
import org.huimin.casefile.Step;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Faults;
import org.huimin.shared.OfficeTime;
import org.springframework.stereotype.Component;

/** Somebody at the counter tells the applicant what waits to be told, or tries to. */
@Component
class TellApplicant implements Step<TellApplicant.Attempt> {

    static final String ACTIVITY = "Activity_TellApplicant";

    /** So many failed attempts before it may be given up, which makes that one the third. */
    private static final int ATTEMPTS_BEFORE_GIVING_UP = 2;

    private final Tellings tellings;
    private final Facts facts;
    private final FactOrder order;

    TellApplicant(Tellings tellings, Facts facts, FactOrder order) {
        this.tellings = tellings;
        this.facts = facts;
        this.order = order;
    }

    @Override
    public String activity() {
        return ACTIVITY;
    }

    @Override
    public Class<Attempt> answers() {
        return Attempt.class;
    }

    @Override
    public void take(Attempt attempt, CaseRecord caseRecord, Actor actor) {
        var number = caseRecord.number();
        judge(attempt, number);
        if (attempt.told() == Outcome.NOT_REACHED) {
            tellings.failed(number);
            return;
        }
        tellings.settle(number, attempt.told(), actor.id());
        if (attempt.told() == Outcome.TOLD) {
            var source = Source.element("TellApplicant", ACTIVITY);
            facts.record(number, "applicantTold", attempt.triedAt().toInstant(), source, actor.id());
        }
    }

    private void judge(Attempt attempt, CaseNumber number) {
        var faults = new Faults();
        order.judge(
                number,
                faults,
                new Following("triedAt", OfficeTime.day(attempt.triedAt().toInstant()), "decisionMade"));
        if (attempt.told() == Outcome.GIVEN_UP) {
            faults.check(triedOften(number), "told", "fault.told.tooEarlyToGiveUp");
        }
        faults.refuse(AnswersContradictCase::new);
    }

    /** The latest news counts: what has just come up deserves its three attempts too. */
    private boolean triedOften(CaseNumber number) {
        return tellings.waiting(number).stream().allMatch(waiting -> waiting.tries() >= ATTEMPTS_BEFORE_GIVING_UP);
    }

    record Attempt(OffsetDateTime triedAt, Outcome told) {}
}
