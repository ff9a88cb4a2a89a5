package org.huimin.deadline;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huimin.casefile.CaseRecord;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says how the clocks of a case stand, in the order in which they were started. */
@Component
class ClockViews {

    private final ClockTable table;
    private final Calendars calendars;
    private final CountingWords words;
    private final MessageSource messages;
    private final Clock clock;

    ClockViews(ClockTable table, Calendars calendars, CountingWords words, MessageSource messages, Clock clock) {
        this.table = table;
        this.calendars = calendars;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    List<ClockView> of(CaseNumber number, Locale locale) {
        return table.of(number).stream().map(shown -> view(shown, locale)).toList();
    }

    /** The way of one clock, day by day; nothing, if the case has no such clock. */
    List<DeadlineAnswer.Day> dayByDay(CaseRecord caseRecord, long clockId, Locale locale) {
        return table.of(caseRecord.number()).stream()
                .filter(one -> one.id() == clockId)
                .findFirst()
                .map(one -> DayByDay.walk(
                        OfficeTime.day(one.start().countsFrom()),
                        one.rule().limit(),
                        one.state().pauses(),
                        one.due(),
                        calendars.of(caseRecord.unit())))
                .map(walked -> words.of(walked, locale))
                .orElse(List.of());
    }

    private ClockView view(CaseClock shown, Locale locale) {
        var start = shown.start();
        var due = shown.due();
        var state = shown.state();
        return new ClockView(
                shown.id(),
                shown.name(),
                text("clock." + shown.name(), shown.name(), locale),
                shown.rule().owner(),
                text("owner." + shown.rule().owner(), shown.rule().owner(), locale),
                start.fact(),
                OfficeTime.day(start.countsFrom()),
                due.on(),
                dueName(shown, locale),
                due.unrolledOn(),
                state.promisedDueOn(),
                state.greenDueOn(),
                pauses(shown),
                state.status(),
                state.stoppedAt() == null ? null : OfficeTime.day(state.stoppedAt()),
                shown.breached(),
                due.tentative(),
                daysLeft(shown),
                shown.rule().legalBasis(),
                words.of(shown, locale));
    }

    /** Only what the law sets is called the day of the law: some clocks have a day of their own, the bureau's have one word. */
    private String dueName(CaseClock shown, Locale locale) {
        var byRuleSet = text("due." + shown.rule().ruleSet(), text("due", "", locale), locale);
        return text("due." + shown.name(), byRuleSet, locale);
    }

    /** Those that are over, and the one that lasts. */
    private static List<ClockView.Paused> pauses(CaseClock shown) {
        var pauses = new ArrayList<ClockView.Paused>();
        shown.state()
                .pauses()
                .forEach(pause -> pauses.add(new ClockView.Paused(
                        pause.from(), pause.to(), (int) ChronoUnit.DAYS.between(pause.from(), pause.to()))));
        var pausedAt = shown.state().pausedAt();
        if (pausedAt != null) {
            pauses.add(new ClockView.Paused(OfficeTime.day(pausedAt), null, null));
        }
        return pauses;
    }

    private @Nullable Long daysLeft(CaseClock shown) {
        var today = OfficeTime.day(clock.instant());
        return shown.running() ? ChronoUnit.DAYS.between(today, shown.due().on()) : null;
    }

    private String text(String key, String otherwise, Locale locale) {
        var text = messages.getMessage(key, null, otherwise, locale);
        return text == null ? otherwise : text;
    }
}
