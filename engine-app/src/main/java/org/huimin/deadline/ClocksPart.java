package org.huimin.deadline;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.huimin.access.Actor;
import org.huimin.casefile.CasePagePart;
import org.huimin.casefile.CaseRecord;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The clocks on the case page, in the order in which they were started. */
@Component
class ClocksPart implements CasePagePart {

    private final ClockTable table;
    private final CountingWords words;
    private final MessageSource messages;
    private final Clock clock;

    ClocksPart(ClockTable table, CountingWords words, MessageSource messages, Clock clock) {
        this.table = table;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "clocks";
    }

    @Override
    public List<ClockView> of(CaseRecord caseRecord, Actor actor) {
        var locale = LocaleContextHolder.getLocale();
        return table.of(caseRecord.number()).stream()
                .map(shown -> view(shown, locale))
                .toList();
    }

    private ClockView view(CaseClock shown, Locale locale) {
        var start = shown.start();
        var due = shown.due();
        var state = shown.state();
        return new ClockView(
                shown.name(),
                text("clock." + shown.name(), shown.name(), locale),
                shown.rule().owner(),
                text("owner." + shown.rule().owner(), shown.rule().owner(), locale),
                start.fact(),
                OfficeTime.day(start.countsFrom()),
                due.on(),
                due.unrolledOn(),
                state.greenDueOn(),
                state.status(),
                state.stoppedAt() == null ? null : OfficeTime.day(state.stoppedAt()),
                shown.breached(),
                due.tentative(),
                daysLeft(shown),
                shown.rule().legalBasis(),
                words.of(shown, locale));
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
