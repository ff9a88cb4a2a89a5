package org.huimin.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.huimin.SmallBureau;
import org.huimin.organization.NewUnit;
import org.huimin.organization.Organization;
import org.huimin.organization.UnitKind;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.DivisionCode;
import org.huimin.shared.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A committee moves from one township to another in July. What it did before stays with the old township, what it does
 * from July on counts for the new one, and what stands open belongs to whoever has it when the months end.
 */
class MovedUnitTest extends FigureTest {

    @Autowired
    Organization organization;

    private UnitId committee = new UnitId(0);

    @BeforeEach
    void told() {
        committee = organization.found(
                new NewUnit(
                        UnitKind.COMMITTEE,
                        house.station,
                        new DivisionCode("533103"),
                        "搬迁村调委会",
                        "迁",
                        LocalDate.of(2019, 1, 1)),
                null);
        reached(accepted("03-02"), "AgreementSigned", "03-20");
        reached(accepted("05-02"), "MediationFailed", "06-30");
        reached(accepted("06-02"), "AgreementSigned", "07-01");
        accepted("05-04");
    }

    @AfterEach
    void stays() {
        jdbc.sql("DELETE FROM unit_move").update();
        jdbc.sql("DELETE FROM unit WHERE name LIKE '第%村调委会'").update();
        SmallBureau.referenceDataHasChanged(jdbc);
    }

    @Test
    void monthsBeforeStayWithTheOldTownship() {
        organization.move(committee, house.otherStation, LocalDate.of(YEAR, 7, 1), null);
        assertThat(of(house.bureau, "01", "12")).isEqualTo("2/3 66.67 MISSED, 1 excluded");
        assertThat(of(house.station, "01", "12")).isEqualTo("1/2 50.00 MISSED, 0 excluded");
        assertThat(of(house.otherStation, "01", "12")).isEqualTo("1/1 100.00 MET, 1 excluded");
        assertThat(of(house.station, "01", "06")).isEqualTo("1/2 50.00 MISSED, 2 excluded");
        assertThat(of(house.otherStation, "01", "06")).isEqualTo("0/0 null NOT_APPLICABLE, 0 excluded");
        assertThat(of(house.station, "07", "12")).isEqualTo("0/0 null NOT_APPLICABLE, 0 excluded");
        assertThat(of(house.otherStation, "07", "12")).isEqualTo("1/1 100.00 MET, 1 excluded");
        assertThat(of(committee, "01", "12")).isEqualTo("2/3 66.67 MISSED, 1 excluded");
    }

    @Test
    void behindEachNumberStandItsCases() {
        organization.move(committee, house.otherStation, LocalDate.of(YEAR, 7, 1), null);
        assertThat(behind(house.station, "denominator")).hasSize(2);
        assertThat(behind(house.station, "excluded")).isEmpty();
        assertThat(behind(house.otherStation, "denominator")).hasSize(1);
        assertThat(behind(house.otherStation, "excluded")).hasSize(1);
    }

    @Test
    void aMonthBelongsToWhoeverHasTheUnitOnItsLastDay() {
        organization.move(committee, house.otherStation, LocalDate.of(YEAR, 7, 15), null);
        assertThat(of(house.station, "07", "07")).isEqualTo("0/0 null NOT_APPLICABLE, 0 excluded");
        assertThat(of(house.otherStation, "07", "07")).isEqualTo("1/1 100.00 MET, 1 excluded");
        jdbc.sql("DELETE FROM unit_move").update();
        SmallBureau.referenceDataHasChanged(jdbc);
        organization.move(committee, house.otherStation, LocalDate.of(YEAR, 8, 1), null);
        assertThat(of(house.station, "07", "07")).isEqualTo("1/1 100.00 MET, 1 excluded");
    }

    @Test
    void aUnitMayMoveAndComeBack() {
        organization.move(committee, house.otherStation, LocalDate.of(YEAR, 4, 1), null);
        organization.move(committee, house.station, LocalDate.of(YEAR, 7, 1), null);
        assertThat(of(house.station, "01", "12")).isEqualTo("2/2 100.00 MET, 1 excluded");
        assertThat(of(house.otherStation, "01", "12")).isEqualTo("0/1 0.00 MISSED, 0 excluded");
        assertThat(of(house.otherStation, "04", "06")).isEqualTo("0/1 0.00 MISSED, 2 excluded");
    }

    @Test
    void monthByMonthAndInTheRankingTheMoveIsSeen() {
        organization.move(committee, house.otherStation, LocalDate.of(YEAR, 7, 1), null);
        assertThat(months(house.station)).containsSubsequence("05 1/1", "06 1/2", "07 1/2", "08 1/2");
        assertThat(months(house.otherStation)).containsSubsequence("05 0/0", "06 0/0", "07 1/1", "08 1/1");
        assertThat(children(house.station, "06")).contains(committee);
        assertThat(children(house.station, "07")).doesNotContain(committee);
        assertThat(children(house.otherStation, "07")).contains(committee);
    }

    /** As many as a province has: then each case is asked for its unit, and none is looked for by it. */
    @Test
    void howeverManyUnitsThereAre() {
        organization.move(committee, house.otherStation, LocalDate.of(YEAR, 7, 1), null);
        IntStream.range(0, 150).forEach(this::village);
        assertThat(of(house.bureau, "01", "12")).isEqualTo("2/3 66.67 MISSED, 1 excluded");
        assertThat(of(house.station, "01", "12")).isEqualTo("1/2 50.00 MISSED, 0 excluded");
        assertThat(behind(house.station, "denominator")).hasSize(2);
        assertThat(behind(house.station, "excluded")).isEmpty();
        assertThat(behind(house.bureau, "denominator"))
                .extracting(KpiCase::happenedOn)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .hasSize(3);
        assertThat(behind(house.bureau, "excluded")).hasSize(1);
    }

    private void village(int number) {
        organization.found(
                new NewUnit(
                        UnitKind.COMMITTEE,
                        house.station,
                        new DivisionCode("533103"),
                        "第" + number + "村调委会",
                        "村",
                        LocalDate.of(2019, 1, 1)),
                null);
    }

    private String of(UnitId unit, String from, String to) {
        return shown("SUCCESS_RATE_ALL", from, to, unit, Cut.NONE);
    }

    private List<KpiCase> behind(UnitId unit, String side) {
        return behind("SUCCESS_RATE_ALL", side, "01", "12", unit, Cut.NONE);
    }

    private List<String> months(UnitId unit) {
        return actors
                .as(director, () -> controller.months("SUCCESS_RATE_ALL", month("08"), unit.value(), Cut.NONE))
                .stream()
                .map(point ->
                        "%02d %d/%d".formatted(point.month().getMonthValue(), point.numerator(), point.denominator()))
                .toList();
    }

    private List<UnitId> children(UnitId unit, String to) {
        return actors
                .as(
                        director,
                        () -> controller.units("SUCCESS_RATE_ALL", month("01"), month(to), unit.value(), Cut.NONE))
                .stream()
                .map(KpiUnit::id)
                .toList();
    }

    private CaseNumber accepted(String day) {
        var number = small.disputeReceivedAt(at(day), committee).number();
        reached(number, "DisputeRegistered", day);
        reached(number, "DisputeAccepted", day);
        return number;
    }
}
