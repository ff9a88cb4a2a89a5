package org.huimin;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void roomsLeanOnlyOnWhatTheyMay() {
        ApplicationModules.of(Huimin.class).verify();
    }
}
