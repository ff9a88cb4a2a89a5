package org.huimin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.huimin.shared.Faults;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lawyer reports what was done, what was fixed, and, at last, that the case is concluded. */
@Component
class ReportProgress implements Step<ReportProgress.Progress> {

    static final String ACTIVITY = "Activity_ReportProgress";

    private final ProgressEntries entries;
    private final FactOrder order;
    private final CourtDates courtDates;
    private final Clock clock;

    ReportProgress(ProgressEntries entries, FactOrder order, CourtDates courtDates, Clock clock) {
        this.entries = entries;
        this.order = order;
        this.courtDates = courtDates;
        this.clock = clock;
    }

    @Override
    public String activity() {
        return ACTIVITY;
    }

    @Override
    public Class<Progress> answers() {
        return Progress.class;
    }

    @Override
    public void permit(CaseRecord caseRecord, Actor actor) {
        CaseLawyer.only(caseRecord, actor);
    }

    @Override
    public void take(Progress progress, CaseRecord caseRecord, Actor actor) {
        var faults = new Faults();
        var concludedOn = progress.concluded() ? progress.concludedOn() : null;
        faults.check(
                concludedOn == null || !concludedOn.isAfter(OfficeTime.day(clock.instant())),
                "concludedOn",
                "fault.future");
        order.judge(
                caseRecord.number(),
                faults,
                // Taking over the file comes before the engagement, so the assignment is what entries follow.
                new Following("happenedOn", progress.happenedOn(), "firmAssigned"),
                new Following("concludedOn", concludedOn, "engagementSigned"));
        faults.refuse(AnswersContradictCase::new);
        if (Boolean.TRUE.equals(progress.rescheduled())) {
            entries.callOffHearings(caseRecord.number());
        }
        entries.add(caseRecord.number(), progress, actor.id());
        courtDates.follow(caseRecord.number(), progress);
    }

    record Progress(
            LocalDate happenedOn,
            String kind,
            @Nullable OffsetDateTime hearingAt,
            @Nullable String hearingPlace,
            @Nullable Boolean rescheduled,
            @Nullable LocalDate evidenceUntil,
            @Nullable String appealAgainst,
            boolean concluded,
            @Nullable LocalDate concludedOn) {}
}
