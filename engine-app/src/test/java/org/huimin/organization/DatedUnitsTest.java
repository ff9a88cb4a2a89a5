package org.huimin.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatedUnitsTest {

    private static final LocalDate MOVE = LocalDate.of(2026, 7, 1);

    private final UnitId bureau = new UnitId(1);
    private final UnitId oldTownship = new UnitId(2);
    private final UnitId newTownship = new UnitId(3);
    private final UnitId village = new UnitId(4);
    private final DatedUnits units = new DatedUnits(
            List.of(
                    unit(bureau, null),
                    unit(oldTownship, bureau),
                    unit(newTownship, bureau),
                    unit(village, oldTownship)),
            List.of(new UnitMove(village, MOVE, newTownship)));

    @Test
    void aUnitHangsBelowItsOldParentUntilTheDayBefore() {
        assertThat(units.on(MOVE.minusDays(1)).within(oldTownship)).contains(village);
        assertThat(units.on(MOVE.minusDays(1)).within(newTownship)).doesNotContain(village);
    }

    @Test
    void andBelowTheNewOneFromThatDayOn() {
        assertThat(units.on(MOVE).within(oldTownship)).doesNotContain(village);
        assertThat(units.on(MOVE).within(newTownship)).contains(village);
        assertThat(units.on(MOVE).upwards(village)).extracting(Unit::id).containsExactly(village, newTownship, bureau);
        assertThat(units.on(MOVE).within(bureau)).contains(village);
    }

    @Test
    void aUnitNeverLiesWithinItselfNotEvenAfterALaterMove() {
        assertThat(units.wouldHoldItself(newTownship, village, MOVE)).isTrue();
        assertThat(units.wouldHoldItself(newTownship, village, MOVE.minusDays(1)))
                .as("the village comes a day later")
                .isTrue();
        assertThat(units.wouldHoldItself(oldTownship, village, MOVE)).isFalse();
        assertThat(units.wouldHoldItself(village, oldTownship, MOVE)).isFalse();
    }

    private static Unit unit(UnitId id, @Nullable UnitId parent) {
        return new Unit(id, UnitKind.COMMITTEE, parent, "533103", "某", "某", LocalDate.of(2019, 1, 1), null);
    }
}
