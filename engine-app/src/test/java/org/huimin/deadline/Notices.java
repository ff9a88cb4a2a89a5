package org.huimin.deadline;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The notices that the program ships. */
final class Notices {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private static final Map<Integer, CalendarYear> READ = new ConcurrentHashMap<>();

    static final Calendar CALENDAR = calendar();

    private Notices() {}

    private static Calendar calendar() {
        try {
            var shipped = new CalendarFiles().shippedNotices(new PathMatchingResourcePatternResolver(), JSON);
            return new Calendar(shipped.years());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same, where a county celebrates on those days of one year. */
    static Calendar withFeast(String from, String until) {
        var days = LocalDate.parse(from)
                .datesUntil(LocalDate.parse(until).plusDays(1))
                .map(day -> new CalendarDay(day, "泼水节", true, DayScope.ALL))
                .toList();
        int year = days.get(0).date().getYear();
        return new Calendar(List.of(notice(year)), List.of(new CalendarYear(year, "某府发〔%d〕1号".formatted(year), days)));
    }

    static CalendarYear notice(int year) {
        return READ.computeIfAbsent(year, Notices::read);
    }

    private static CalendarYear read(int year) {
        try {
            return CalendarFiles.read(new ClassPathResource("calendar/cn/" + year + ".json"), JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
