package org.huimin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.huimin.shared.Rebuilding.Progress;
import org.junit.jupiter.api.Test;

class RebuildingTest {

    private final Rebuilding rebuilding = new Rebuilding();

    @Test
    void saysHowFarEachHasComeUntilItIsOver() {
        assertThat(rebuilding.running()).isEmpty();
        rebuilding.at("worklist", 0, 2);
        rebuilding.at("kpi", 1, 3);
        rebuilding.at("worklist", 1, 2);
        assertThat(rebuilding.running()).containsExactly(new Progress("kpi", 1, 3), new Progress("worklist", 1, 2));
        rebuilding.over("kpi");
        assertThat(rebuilding.running()).containsExactly(new Progress("worklist", 1, 2));
    }
}
