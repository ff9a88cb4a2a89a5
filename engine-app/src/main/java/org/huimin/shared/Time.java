package org.huimin.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Time {

    @Bean
    MovableClock clock() {
        return new MovableClock(Clock.systemUTC());
    }
}
