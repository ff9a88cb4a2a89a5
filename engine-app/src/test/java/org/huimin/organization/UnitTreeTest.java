package org.huimin.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate LONG_AGO = LocalDate.of(2019, 1, 1);

    private final Unit bureau = unit(1, UnitKind.BUREAU, null, LONG_AGO, null);
    private final Unit agency = unit(2, UnitKind.AGENCY, 1L, LONG_AGO, null);
    private final Unit station = unit(3, UnitKind.STATION, 1L, LONG_AGO, null);
    private final Unit closedYesterday = unit(4, UnitKind.STATION, 1L, LONG_AGO, TODAY.minusDays(1));
    private final Unit lastDayToday = unit(5, UnitKind.STATION, 1L, LONG_AGO, TODAY);
    private final Unit opensTomorrow = unit(6, UnitKind.STATION, 1L, TODAY.plusDays(1), null);
    private final Unit elsewhere = unit(7, UnitKind.BUREAU, null, LONG_AGO, null);
    private final UnitTree tree = new UnitTree(
            List.of(bureau, agency, station, closedYesterday, lastDayToday, opensTomorrow, elsewhere), TODAY);

    @Test
    void aBureauReachesWhatIsBelowIt() {
        assertThat(tree.within(bureau.id()))
                .containsExactlyInAnyOrder(
                        bureau.id(), agency.id(), station.id(), closedYesterday.id(), lastDayToday.id());
    }

    @Test
    void aStationReachesItselfOnly() {
        assertThat(tree.within(station.id())).containsExactly(station.id());
    }

    @Test
    void aUnitStandsUntilTheEndOfItsLastDay() {
        assertThat(tree.standing())
                .contains(lastDayToday, station)
                .doesNotContain(closedYesterday)
                .doesNotContain(opensTomorrow);
    }

    @Test
    void theBureausAgencyDecidesWhatAStationReceives() {
        assertThat(tree.agencyFor(station.id())).isEqualTo(agency);
        assertThat(tree.agencyFor(bureau.id())).isEqualTo(agency);
        assertThat(tree.agencyFor(agency.id())).isEqualTo(agency);
    }

    @Test
    void aTownshipMediatesInItsOwnCommitteeAndAnOfficeWithoutOneInTheCounties() {
        var centre = unit(8, UnitKind.COMMITTEE, 1L, LONG_AGO, null);
        var village =
                new Unit(new UnitId(9), UnitKind.COMMITTEE, new UnitId(3), "533103103206", "村", "村", LONG_AGO, null);
        var committee = unit(10, UnitKind.COMMITTEE, 3L, LONG_AGO, null);
        var withCommittees = new UnitTree(List.of(bureau, agency, station, centre, village, committee), TODAY);
        assertThat(withCommittees.committeeFor(station.id())).contains(committee);
        assertThat(withCommittees.committeeFor(village.id())).contains(village);
        assertThat(withCommittees.committeeFor(agency.id())).contains(centre);
        assertThat(tree.committeeFor(station.id())).isEmpty();
    }

    @Test
    void findsTheBureauAbove() {
        assertThat(tree.bureauOf(station.id())).isEqualTo(bureau);
        assertThat(tree.bureauOf(elsewhere.id())).isEqualTo(elsewhere);
    }

    @Test
    void saysWhatIsMissing() {
        assertThatIllegalArgumentException().isThrownBy(() -> tree.get(new UnitId(99)));
        assertThatIllegalStateException().isThrownBy(() -> tree.agencyFor(elsewhere.id()));
    }

    private static Unit unit(
            long id, UnitKind kind, @Nullable Long parent, LocalDate validFrom, @Nullable LocalDate validTo) {
        var above = parent == null ? null : new UnitId(parent);
        return new Unit(new UnitId(id), kind, above, "533103000000", "单位" + id, "芒", validFrom, validTo);
    }
}
