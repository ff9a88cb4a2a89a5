package org.huimin.deadline;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.huimin.shared.UnitId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Reads the nation's notices that come with the program: one file per year. */
@Configuration(proxyBeanMethods = false)
class CalendarFiles {

    @Bean
    ShippedNotices shippedNotices(ResourcePatternResolver resources, ObjectMapper json) throws IOException {
        var notices = new ArrayList<CalendarYear>();
        for (var file : resources.getResources("classpath*:/calendar/cn/*.json")) {
            notices.add(read(file, json));
        }
        return new ShippedNotices(List.copyOf(notices));
    }

    /** The days of a unit as they stand at the moment of asking. */
    @Bean
    Function<UnitId, Calendar> calendarOf(Calendars calendars) {
        return calendars::of;
    }

    static CalendarYear read(Resource file, ObjectMapper json) throws IOException {
        try (var content = file.getInputStream()) {
            return json.readValue(content, CalendarYear.class);
        }
    }

    /** What the program knows of the calendar before anybody has imported anything. */
    record ShippedNotices(List<CalendarYear> years) {}
}
