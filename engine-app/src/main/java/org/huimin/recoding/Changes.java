package org.huimin.recoding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huimin.access.Actor;
import org.huimin.casefile.Amendment.Change;
import org.huimin.casefile.Amendments;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Cases;
import org.huimin.casefile.MilestoneCorrected;
import org.huimin.casefile.PassedMilestones;
import org.huimin.casefile.SameDemand;
import org.huimin.casefile.Source;
import org.huimin.shared.Faults;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Judges what is to be set right, when it is asked for and again when it is done, and does it with a trace. */
@Component
class Changes {

    private final PassedMilestones passed;
    private final SameDemand sameDemand;
    private final Cases cases;
    private final Amendments amendments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Changes(
            PassedMilestones passed,
            SameDemand sameDemand,
            Cases cases,
            Amendments amendments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.passed = passed;
        this.sameDemand = sameDemand;
        this.cases = cases;
        this.amendments = amendments;
        this.events = events;
        this.clock = clock;
    }

    void judge(Recoding recoding, CaseRecord caseRecord, Faults faults, Actor actor) {
        switch (recoding.what()) {
            case OUTCOME -> judgeOutcome(recoding, caseRecord, faults);
            case TARGET_GROUP ->
                faults.check(
                        !Objects.equals(recoding.targetGroup(), caseRecord.inTargetGroup()),
                        "targetGroup",
                        "fault.recoding.nothing");
            case MERGED -> {
                faults.check(caseRecord.ended(), "what", "fault.what.endItFirst");
                sameDemand.judge(caseRecord, recoding.mergedWith(), faults, actor);
            }
        }
    }

    private void judgeOutcome(Recoding recoding, CaseRecord caseRecord, Faults faults) {
        var outcomes = Recoding.outcomes(caseRecord.kind());
        var happenedOn = Objects.requireNonNull(recoding.happenedOn());
        faults.check(outcomes.contains(recoding.becomes()), "becomes", "fault.becomes.otherKind");
        faults.check(!happenedOn.isAfter(OfficeTime.day(clock.instant())), "happenedOn", "fault.future");
        faults.check(
                !happenedOn.isBefore(OfficeTime.day(caseRecord.receivedAt())),
                "happenedOn",
                "fault.happenedOn.beforeReceived");
        recorded(recoding, caseRecord)
                .ifPresentOrElse(
                        at -> faults.check(changesSomething(recoding, at), "becomes", "fault.recoding.nothing"),
                        () -> faults.add("milestone", "fault.milestone.notPassed"));
    }

    private Optional<Instant> recorded(Recoding recoding, CaseRecord caseRecord) {
        return passed.latest(caseRecord.number(), Objects.requireNonNull(recoding.milestone()));
    }

    /** A refusal may keep name and day, and have another ground. */
    private static boolean changesSomething(Recoding recoding, Instant recordedAt) {
        return !Objects.equals(recoding.milestone(), recoding.becomes())
                || !OfficeTime.day(recordedAt).equals(recoding.happenedOn())
                || recoding.refusalReason() != null;
    }

    /** @param askedBy who asked for it; {@code actor} is the second person */
    void make(Recoding recoding, CaseRecord caseRecord, PersonId askedBy, Actor actor) {
        var changes = switch (recoding.what()) {
            case OUTCOME -> correct(recoding, caseRecord);
            case TARGET_GROUP -> mark(Boolean.TRUE.equals(recoding.targetGroup()), caseRecord);
            case MERGED -> merge(Objects.requireNonNull(recoding.mergedWith()), caseRecord, actor);
        };
        amendments.recode(caseRecord.number(), changes, recoding.explanation(), askedBy, actor.id());
    }

    private List<Change> correct(Recoding recoding, CaseRecord caseRecord) {
        var milestone = Objects.requireNonNull(recoding.milestone());
        var becomes = Objects.requireNonNull(recoding.becomes());
        var day = Objects.requireNonNull(recoding.happenedOn());
        var recordedAt = recorded(recoding, caseRecord).orElseThrow();
        var recordedOn = OfficeTime.day(recordedAt);
        events.publishEvent(new MilestoneCorrected(
                caseRecord.number(),
                milestone,
                becomes,
                recoding.refusalReason(),
                day.equals(recordedOn) ? recordedAt : OfficeTime.startOf(day),
                new Source(Source.Kind.CORRECTION, recoding.reason())));
        return outcomeChanges(recoding, milestone, becomes, recordedOn, day);
    }

    private static List<Change> outcomeChanges(
            Recoding recoding, String milestone, String becomes, LocalDate recordedOn, LocalDate day) {
        var changes = new ArrayList<Change>();
        change(changes, "outcome", milestone, becomes);
        change(changes, "outcomeOn", recordedOn.toString(), day.toString());
        if (recoding.refusalReason() != null) {
            change(changes, "refusalReason", null, recoding.refusalReason());
        }
        return changes;
    }

    private static void change(List<Change> changes, String field, @Nullable String before, String after) {
        if (!after.equals(before)) {
            changes.add(new Change(field, before, after));
        }
    }

    private List<Change> mark(boolean targetGroup, CaseRecord caseRecord) {
        cases.mark(caseRecord.number(), caseRecord.green(), targetGroup);
        return List.of(new Change("targetGroup", Boolean.toString(!targetGroup), Boolean.toString(targetGroup)));
    }

    private List<Change> merge(String mergedWith, CaseRecord caseRecord, Actor actor) {
        sameDemand.merge(caseRecord, mergedWith, actor);
        return List.of(new Change("mergedWith", null, mergedWith.strip()));
    }
}
