package org.huimin.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says the arithmetic of a clock in the reader's language: "9月24日收到申请，当日不计". */
@Component
class CountingWords {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*");

    private final MessageSource messages;

    CountingWords(MessageSource messages) {
        this.messages = messages;
    }

    List<String> of(CaseClock clock, Locale locale) {
        var startedOn = OfficeTime.day(clock.start().countsFrom());
        var words = new ArrayList<>(of(clock.due(), clock.start().fact(), startedOn, locale));
        promised("counting.promised", clock.state().promisedDueOn(), startedOn, locale, words);
        promised("counting.green", clock.state().greenDueOn(), startedOn, locale, words);
        return words;
    }

    private void promised(String key, @Nullable LocalDate due, LocalDate startedOn, Locale locale, List<String> words) {
        if (due != null) {
            words.add(text(key, locale, day(due, startedOn.getYear(), locale)));
        }
    }

    List<String> of(Due due, String fact, LocalDate startedOn, Locale locale) {
        return due.steps().stream()
                .map(step -> say(step, fact, startedOn.getYear(), locale))
                .toList();
    }

    /** What each day of the way counts for. */
    List<DeadlineAnswer.Day> of(List<DayByDay.Step> walked, Locale locale) {
        return walked.stream()
                .map(step -> new DeadlineAnswer.Day(step.day(), step.kind(), say(step, locale)))
                .toList();
    }

    private String say(DayByDay.Step step, Locale locale) {
        var number = step.number();
        if (number == null) {
            return what(step, locale);
        }
        var counted = text(step.kind() == DayKind.DUE ? "day.lastCounted" : "day.counted", locale, number);
        return step.kind() == DayKind.PUT_OFF ? text("day.both", locale, counted, what(step, locale)) : counted;
    }

    private String what(DayByDay.Step step, Locale locale) {
        var holiday = step.rest() ? step.holiday() : null;
        boolean skipped = step.kind() == DayKind.REST || step.kind() == DayKind.PUT_OFF;
        return skipped && holiday != null
                ? text("day.holiday." + step.kind(), locale, holiday)
                : text("day." + step.kind(), locale);
    }

    private String say(CountingStep step, String fact, int year, Locale locale) {
        var arguments = new ArrayList<Object>();
        step.arguments().forEach(argument -> arguments.add(readable(argument, year, locale)));
        if (arguments.size() == 1) {
            arguments.add(messages.getMessage("fact." + fact, null, fact, locale));
        }
        return text("counting." + step.code(), locale, arguments.toArray());
    }

    private String readable(String argument, int year, Locale locale) {
        if (DATE.matcher(argument).matches()) {
            return day(LocalDate.parse(argument), year, locale);
        }
        if (MOMENT.matcher(argument).matches()) {
            var moment = LocalDateTime.parse(argument);
            return day(moment.toLocalDate(), year, locale) + moment.format(DateTimeFormatter.ofPattern(" HH:mm"));
        }
        return argument;
    }

    /** The year is said only where it is another than the one in which the clock began. */
    private String day(LocalDate date, int year, Locale locale) {
        var pattern = text(date.getYear() == year ? "counting.day" : "counting.dayOfYear", locale);
        return date.format(DateTimeFormatter.ofPattern(pattern, locale));
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
