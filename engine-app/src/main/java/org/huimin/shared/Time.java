package org.huimin.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Time {

    /** In microseconds, as the database keeps them: what is written is read again as it was. */
    @Bean
    MovableClock clock() {
        return new MovableClock(Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS)));
    }
}
