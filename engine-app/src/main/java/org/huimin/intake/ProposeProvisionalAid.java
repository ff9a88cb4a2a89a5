package org.huimin.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseMessage;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.CaseRequest;
import org.huimin.casefile.Fact;
import org.huimin.casefile.Facts;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Faults;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The counter or the reviewer proposes provisional aid while the application is not decided; one proposal at a time. */
@Component
class ProposeProvisionalAid implements CaseRequest<ProposeProvisionalAid.Proposal> {

    private final Facts facts;

    ProposeProvisionalAid(Facts facts) {
        this.facts = facts;
    }

    @Override
    public String message() {
        return "ProvisionalAidProposed";
    }

    @Override
    public Class<Proposal> answers() {
        return Proposal.class;
    }

    @Override
    public boolean openTo(Actor actor, CaseRecord caseRecord) {
        return (actor.holds(Role.INTAKE) || actor.holds(Role.REVIEWER))
                && !caseRecord.ended()
                && Undecided.is(caseRecord)
                && !waits(caseRecord.number());
    }

    private boolean waits(CaseNumber number) {
        var names = facts.all(number).stream().map(Fact::name).toList();
        return names.lastIndexOf(ProvisionalAidProposed.FACT) > names.lastIndexOf("provisionalAidDecided");
    }

    @Override
    public CaseMessage take(Proposal proposal, CaseRecord caseRecord, Actor actor) {
        var faults = new Faults();
        var ends = proposal.limitationEndsOn();
        if (ends != null) {
            var daysLeft = ChronoUnit.DAYS.between(OfficeTime.day(caseRecord.receivedAt()), ends);
            faults.check(daysLeft >= 0, "limitationEndsOn", "fault.limitationEndsOn.over");
            faults.check(
                    daysLeft < Application.ENOUGH_DAYS,
                    "limitationEndsOn",
                    "fault.limitationEndsOn.enough",
                    Long.toString(daysLeft));
        }
        faults.refuse(AnswersContradictCase::new);
        return new ProvisionalAidProposed(caseRecord.number());
    }

    record Proposal(@Nullable LocalDate limitationEndsOn) {}
}
