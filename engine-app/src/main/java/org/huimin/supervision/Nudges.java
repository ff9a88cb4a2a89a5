package org.huimin.supervision;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.casefile.CaseAccess;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Cases;
import org.huimin.casefile.LateOwner;
import org.huimin.casefile.Nudged;
import org.huimin.casefile.OpenStep;
import org.huimin.casefile.OpenSteps;
import org.huimin.deadline.Clocks;
import org.huimin.deadline.OfficeHours;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks after a case: whoever has its open steps in hand is told, and it stands in the log. Not twice in a short while. */
@Component
class Nudges {

    private final NudgeTable table;
    private final Cases cases;
    private final CaseAccess access;
    private final OpenSteps steps;
    private final Clocks clocks;
    private final OfficeHours hours;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration pause;

    /** @param pause how long the offices must have been open before the same may be asked again */
    Nudges(
            NudgeTable table,
            Cases cases,
            CaseAccess access,
            OpenSteps steps,
            Clocks clocks,
            OfficeHours hours,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${huimin.nudge.again-after:PT4H}") Duration pause) {
        this.table = table;
        this.cases = cases;
        this.access = access;
        this.steps = steps;
        this.clocks = clocks;
        this.hours = hours;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.pause = pause;
    }

    @Transactional
    long nudge(CaseNumber number, NudgeAsked asked, Actor by) {
        asked.require();
        var caseRecord = cases.lock(access.require(number, by).number());
        refuseIfJustAsked(caseRecord, asked.clockId());
        var to = steps(number, asked.clockId(), by);
        if (to.isEmpty()) {
            throw new NobodyToNudge();
        }
        long id = table.add(number, asked, to, by.id(), clock.instant());
        audit.write(by.id(), "NUDGED", number, Long.toString(id), null);
        events.publishEvent(new Nudged(number, by.id(), id, to));
        return id;
    }

    private void refuseIfJustAsked(CaseRecord caseRecord, @Nullable Long clockId) {
        table.last(caseRecord.number(), clockId).ifPresent(last -> {
            var again = hours.after(last.at(), pause, caseRecord.unit());
            if (clock.instant().isBefore(again)) {
                throw new NudgedJustNow(last.by(), last.at(), again);
            }
        });
    }

    /** The steps that the clock waits for, or all of the case; nobody asks themselves. */
    List<OpenStep> steps(CaseNumber number, @Nullable Long clockId, Actor by) {
        var others = steps.of(number).stream()
                .filter(step -> !by.id().equals(step.holder()))
                .toList();
        if (clockId == null) {
            return others;
        }
        var owner = clocks.ownerOf(number, clockId).flatMap(LateOwner::of).orElseThrow(NobodyToNudge::new);
        return others.stream().filter(owner::has).toList();
    }
}
