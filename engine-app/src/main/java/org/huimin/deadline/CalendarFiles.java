package org.huimin.deadline;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Reads the notices that come with the program: one file per year, one folder per layer. */
@Configuration(proxyBeanMethods = false)
class CalendarFiles {

    /** The nation first; a prefecture's or county's folder would follow, since later layers win. */
    private static final List<String> LAYERS = List.of("cn");

    @Bean
    Calendar calendar(ResourcePatternResolver resources, ObjectMapper json) throws IOException {
        var notices = new ArrayList<CalendarYear>();
        for (var layer : LAYERS) {
            for (var file : resources.getResources("classpath*:/calendar/" + layer + "/*.json")) {
                notices.add(read(file, json));
            }
        }
        return new Calendar(notices);
    }

    static CalendarYear read(Resource file, ObjectMapper json) throws IOException {
        try (var content = file.getInputStream()) {
            return json.readValue(content, CalendarYear.class);
        }
    }

    @Bean
    DeadlineCalculator deadlineCalculator(Calendar calendar) {
        return new DeadlineCalculator(calendar);
    }
}
