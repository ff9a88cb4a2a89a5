package org.huimin.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    void waitsAMinuteThenAlwaysTwiceAsLongUpToSixHours() {
        assertThat(BackOff.after(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(BackOff.after(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(BackOff.after(9)).isEqualTo(Duration.ofMinutes(256));
        assertThat(BackOff.after(10)).isEqualTo(Duration.ofHours(6));
        assertThat(BackOff.after(1_000_000)).isEqualTo(Duration.ofHours(6));
    }
}
