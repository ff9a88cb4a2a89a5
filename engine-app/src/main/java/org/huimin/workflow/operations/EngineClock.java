package org.huimin.workflow.operations;

import java.time.Clock;
import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.huimin.shared.MovableClock;
import org.springframework.stereotype.Component;

/** Moves the engine's time with the house's clock. */
@Component
class EngineClock {

    EngineClock(MovableClock clock) {
        clock.follow(EngineClock::follow);
    }

    private static void follow(MovableClock clock) {
        if (clock.moved()) {
            ClockUtil.offset(Duration.between(Clock.systemUTC().instant(), clock.instant())
                    .toMillis());
        } else {
            ClockUtil.reset();
        }
    }
}
