package org.huimin.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.huimin.shared.OfficeTime;
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
        int year = OfficeTime.day(clock.start().countsFrom()).getYear();
        var words = new ArrayList<String>();
        for (var step : clock.due().steps()) {
            words.add(say(step, clock.start().fact(), year, locale));
        }
        var green = clock.state().greenDueOn();
        if (green != null) {
            words.add(text("counting.green", locale, day(green, year, locale)));
        }
        return words;
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
