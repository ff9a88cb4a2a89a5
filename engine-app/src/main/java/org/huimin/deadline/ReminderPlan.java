package org.huimin.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huimin.casefile.Cases;
import org.huimin.casefile.Measuring;
import org.huimin.casefile.ReminderKind;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.UnitId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what waits to be said in step with the clocks, in the transaction in which one of them changes. */
@Component
class ReminderPlan {

    private final ClockTable clocks;
    private final ReminderTable table;
    private final ReminderMoments moments;
    private final Cases cases;
    private final Calendars calendars;
    private final Measuring measuring;
    private final Clock clock;

    ReminderPlan(
            ClockTable clocks,
            ReminderTable table,
            ReminderMoments moments,
            Cases cases,
            Calendars calendars,
            Measuring measuring,
            Clock clock) {
        this.clocks = clocks;
        this.table = table;
        this.moments = moments;
        this.cases = cases;
        this.calendars = calendars;
        this.measuring = measuring;
        this.clock = clock;
    }

    @EventListener
    void on(DueChanged changed) {
        measuring.attemptOnceAtTheEnd(changed.caseNumber(), "reminders", () -> plan(changed.caseNumber()));
    }

    private int plan(CaseNumber number) {
        var known = table.of(number);
        var all = clocks.of(number);
        var unit = cases.get(number).unit();
        for (var one : all) {
            var own = known.stream()
                    .filter(reminder -> reminder.clockId() == one.id())
                    .toList();
            plan(one, wanted(one, unit), own);
        }
        return all.size();
    }

    /** What is entered late may lie behind both moments: then the nearer end is worth a word, half of the time is not. */
    private Map<ReminderKind, Instant> wanted(CaseClock one, UnitId unit) {
        if (!one.running()) {
            return new EnumMap<>(ReminderKind.class);
        }
        var wanted = moments.of(one, calendars.of(unit));
        var lastCall = wanted.get(ReminderKind.ONE_DAY_BEFORE);
        if (lastCall != null && !lastCall.isAfter(clock.instant())) {
            wanted.remove(ReminderKind.HALF_TIME);
        }
        return wanted;
    }

    private void plan(CaseClock one, Map<ReminderKind, Instant> wanted, List<Reminder> own) {
        wanted.entrySet().removeIf(moment -> own.stream().anyMatch(said -> saidAlready(said, moment)));
        var idle = new ArrayList<Reminder>();
        for (var waiting : own.stream().filter(Reminder::waits).toList()) {
            var at = wanted.remove(waiting.kind());
            if (at == null) {
                idle.add(waiting);
            } else if (!waiting.says(one.due().on(), at)) {
                table.move(waiting.id(), one.due().on(), at);
            }
        }
        table.drop(idle);
        table.add(one, wanted);
    }

    /** Half of the time passes once. The last call is repeated where the due day has moved on since. */
    private static boolean saidAlready(Reminder said, Map.Entry<ReminderKind, Instant> moment) {
        var before = said.remindedAt();
        return before != null
                && said.kind() == moment.getKey()
                && (said.kind() == ReminderKind.HALF_TIME || !moment.getValue().isAfter(before));
    }
}
