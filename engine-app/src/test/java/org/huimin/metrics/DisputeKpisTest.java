package org.huimin.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.List;
import org.huimin.SmallBureau;
import org.huimin.casefile.AgreementSettles;
import org.huimin.casefile.DeadlineBreached;
import org.huimin.casefile.DeadlineMet;
import org.huimin.casefile.InstalmentReached;
import org.huimin.casefile.MilestoneReached;
import org.huimin.casefile.Source;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The figures of mediation as milestones make them. */
class DisputeKpisTest extends FigureTest {

    @Test
    void t29_successOfTheConcludedAndOfTheAccepted() {
        for (int i = 0; i < 31; i++) {
            reached(accepted("03-02"), "AgreementSigned", "03-20");
        }
        for (int i = 0; i < 18; i++) {
            reached(accepted("03-02"), "OralAgreementReached", "03-20");
        }
        reached(accepted("03-02"), "MediationFailed", "03-20");
        accepted("03-02");
        accepted("03-02");
        assertThat(shown("SUCCESS_RATE_ALL")).isEqualTo("49/50 98.00 MET, 2 excluded");
        assertThat(shown("SUCCESS_OF_ACCEPTED_ALL")).isEqualTo("49/52 94.23 MISSED, 0 excluded");
        assertThat(shown("SUCCESS_RATE_TARGET")).isEqualTo("0/0 null NOT_APPLICABLE, 0 excluded");
    }

    @Test
    void t34_handledAndAccepted() {
        for (int i = 0; i < 55; i++) {
            accepted("03-02");
        }
        for (int i = 0; i < 3; i++) {
            notAccepted("PARTY_REFUSES");
        }
        notAccepted("CRIMINAL");
        breached(registered("03-02"), "ME_ACCEPT", "03-06");
        assertThat(shown("HANDLING_RATE_ALL")).isEqualTo("59/60 98.33 MISSED, 0 excluded");
        assertThat(shown("ACCEPTANCE_RATE")).isEqualTo("55/56 98.21 MISSED, 4 excluded");
    }

    @Test
    void aRefusalWithoutGuidanceIsNotHandled() {
        var number = registered("03-02");
        answered(number, "Activity_AcceptDispute", "refusalReason", "PARTY_REFUSES");
        reached(number, "DisputeNotAccepted", "03-03");
        assertThat(shown("HANDLING_RATE_ALL")).startsWith("0/1");
    }

    @Test
    void theTargetGroupStandsBesideEverybody() {
        var poor = accepted("03-02");
        reached(poor, "MediationFailed", "03-20");
        reached(accepted("03-02"), "AgreementSigned", "03-20");
        transaction.executeWithoutResult(status -> cases.mark(poor, false, true));
        assertThat(shown("SUCCESS_RATE_TARGET")).isEqualTo("0/1 0.00 MISSED, 0 excluded");
        assertThat(shown("SUCCESS_RATE_ALL")).isEqualTo("1/2 50.00 MISSED, 0 excluded");
        assertThat(shown("HANDLING_RATE_TARGET")).isEqualTo("1/1 100.00 MET, 0 excluded");
        assertThat(shown("HANDLING_RATE_ALL")).isEqualTo("2/2 100.00 MET, 0 excluded");
    }

    @Test
    void anAgreementThatIsVoidedMovesToTheFailuresOnTheCourtsDay() {
        var number = accepted("03-02");
        reached(number, "AgreementSigned", "03-20");
        reached(number, "AgreementVoided", "06-10");
        assertThat(shown("SUCCESS_RATE_ALL", "01", "05")).startsWith("0/0");
        assertThat(shown("SUCCESS_RATE_ALL", "01", "06")).startsWith("0/1");
        assertThat(shown("SUCCESS_RATE_ALL", "07", "12")).startsWith("0/0");
    }

    @Test
    void aDisputeThatIsMediatedAgainCountsOnceByItsLastOutcome() {
        var number = accepted("03-02");
        reached(number, "AgreementSigned", "03-20");
        reached(number, "AgreementBroken", "05-20");
        reached(number, "DisputeReopened", "05-21");
        assertThat(shown("SUCCESS_RATE_ALL")).startsWith("1/1");
        reached(number, "MediationFailed", "06-20");
        assertThat(shown("SUCCESS_RATE_ALL")).startsWith("0/1");
        reached(number, "DisputeReopened", "07-01");
        reached(number, "OralAgreementReached", "07-10");
        assertThat(shown("SUCCESS_RATE_ALL")).startsWith("1/1");
        assertThat(shown("SUCCESS_RATE_ALL", "07", "07")).startsWith("1/1");
        assertThat(shown("SUCCESS_RATE_ALL", "01", "06")).startsWith("0/0");
    }

    @Test
    void aBreachUndoesNoSuccess() {
        var number = accepted("03-02");
        reached(number, "AgreementSigned", "03-20");
        reached(number, "AgreementBroken", "05-20");
        assertThat(shown("SUCCESS_RATE_ALL")).startsWith("1/1");
    }

    @Test
    void whatIsPendingIsAStock() {
        var number = accepted("03-02");
        reached(number, "AgreementSigned", "06-20");
        assertThat(shown("SUCCESS_OF_ACCEPTED_ALL", "01", "05")).startsWith("0/1");
        assertThat(shown("SUCCESS_OF_ACCEPTED_ALL", "04", "04")).startsWith("0/1");
        assertThat(shown("SUCCESS_OF_ACCEPTED_ALL", "01", "06")).startsWith("1/1");
        assertThat(shown("SUCCESS_OF_ACCEPTED_ALL", "07", "12")).startsWith("0/0");
        assertThat(shown("SUCCESS_RATE_ALL", "01", "05")).isEqualTo("0/0 null NOT_APPLICABLE, 1 excluded");
    }

    @Test
    void aPartialAgreementCountsIfItSettlesAllOfAnApplicant() {
        var one = accepted("03-02");
        settles(one, AgreementSettles.For.SOME_APPLICANT);
        reached(one, "AgreementSigned", "03-20");
        var part = accepted("03-02");
        settles(part, AgreementSettles.For.NO_APPLICANT);
        reached(part, "OralAgreementReached", "03-20");
        assertThat(shown("SUCCESS_RATE_ALL")).startsWith("1/2");
    }

    @Test
    void theBureauMaySettleThatPeaceAmongThemselvesIsASuccess() {
        reached(accepted("03-02"), "DisputeSettledAlone", "03-20");
        assertThat(shown("SUCCESS_RATE_ALL")).isEqualTo("0/0 null NOT_APPLICABLE, 1 excluded");
        jdbc.sql("""
                        INSERT INTO kpi_definition (id, version, valid_from, subject, basis, decision_table, switches, population, target_numerator, target_denominator, place)
                        SELECT id, 2, DATE '2026-07-01', subject, basis, decision_table,
                            'someApplicantCounts=true selfSettledCounts=true', population, target_numerator, target_denominator, place
                        FROM kpi_definition WHERE id = 'SUCCESS_RATE_ALL'""").update();
        SmallBureau.referenceDataHasChanged(jdbc);
        try {
            reached(accepted("03-02"), "DisputeSettledAlone", "07-02");
            assertThat(shown("SUCCESS_RATE_ALL")).isEqualTo("1/1 100.00 MET, 1 excluded");
            assertThat(figure("SUCCESS_RATE_ALL", "01", "06").version()).isEqualTo(1);
            assertThat(figure("SUCCESS_RATE_ALL", "01", "12").version()).isEqualTo(2);
            figuresFollowFromTheMilestones();
        } finally {
            jdbc.sql("DELETE FROM kpi_definition WHERE version = 2").update();
            SmallBureau.referenceDataHasChanged(jdbc);
            rows.rebuild();
        }
    }

    @Test
    void eachInstalmentCountsByItself() {
        var number = accepted("03-02");
        reached(number, "AgreementSigned", "03-20");
        instalment(number, 1, InstalmentReached.Event.PERFORMED, "04-01");
        instalment(number, 2, InstalmentReached.Event.MISSED, "05-02");
        instalment(number, 3, InstalmentReached.Event.PERFORMED, "05-02");
        instalment(number, 4, InstalmentReached.Event.LAPSED, "05-02");
        assertThat(shown("PERFORMANCE_RATE", "01", "05")).isEqualTo("2/3 66.67 NOT_APPLICABLE, 1 excluded");
        assertThat(cases("PERFORMANCE_RATE", "numerator", 1)).hasSize(2);
        instalment(number, 2, InstalmentReached.Event.PERFORMED_LATE, "06-02");
        assertThat(shown("PERFORMANCE_RATE", "01", "05")).startsWith("2/3");
        assertThat(shown("PERFORMANCE_RATE", "01", "06")).startsWith("2/3");
        assertThat(shown("PERFORMANCE_RATE", "06", "06")).startsWith("0/1");
    }

    @Test
    void eachRunOfAClockCountsByItself() {
        var number = accepted("03-02");
        met(number, "ME_LIMIT", 7, "03-20");
        breached(number, "ME_LIMIT", 8, "06-20");
        met(number, "ME_ACCEPT", 9, "03-02");
        assertThat(shown("MEDIATE_ON_TIME")).isEqualTo("1/2 50.00 MISSED, 0 excluded");
        assertThat(shown("ACCEPT_ON_TIME")).isEqualTo("1/1 100.00 MET, 0 excluded");
        met(number, "ME_LIMIT", 8, "06-18");
        assertThat(shown("MEDIATE_ON_TIME")).isEqualTo("2/2 100.00 MET, 0 excluded");
    }

    @Test
    void t35_whoWasReachedAndWhoIsSatisfied() {
        for (int i = 0; i < 47; i++) {
            var number = accepted("03-02");
            answered(number, "Activity_VisitRecipient", "satisfaction", "SATISFIED");
            reached(number, "RecipientVisited", "04-02");
        }
        for (int i = 0; i < 3; i++) {
            reached(accepted("03-02"), "RecipientNotReached", "04-02");
        }
        assertThat(shown("SATISFACTION_RATE")).isEqualTo("47/47 100.00 MET, 3 excluded");
        assertThat(shown("REACHED_RATE")).isEqualTo("47/50 94.00 NOT_APPLICABLE, 0 excluded");
    }

    @Test
    void aYearIsShownMonthByMonthBesideTheYearBefore() {
        reached(accepted("01-02"), "AgreementSigned", "01-20");
        reached(accepted("01-02"), "MediationFailed", "03-20");
        var earlier = accepted("01-02");
        raise(new MilestoneReached(
                earlier,
                "AgreementSigned",
                at("02-20").atZone(OfficeTime.ZONE).minusYears(1).toInstant(),
                Source.element("Mediation", "Flow_AgreementSigned")));
        var months = actors.as(director, () -> controller.months("SUCCESS_RATE_ALL", month("03"), null, Cut.NONE));
        assertThat(months)
                .extracting(point -> point.month() + " " + point.numerator() + "/" + point.denominator() + " "
                        + point.value() + " " + point.lastYear())
                .containsExactly("2026-01 1/1 100.00 null", "2026-02 1/1 100.00 100.00", "2026-03 1/2 50.00 100.00");
    }

    @Test
    void unitsStandInTheOrderOfTheirExactRates() {
        reached(accepted("03-02", house.committee), "MediationFailed", "03-20");
        reached(accepted("03-02", house.otherCommittee), "AgreementSigned", "03-20");
        var units = actors.as(
                director, () -> controller.units("SUCCESS_RATE_ALL", month("01"), month("12"), null, Cut.NONE));
        assertThat(units)
                .extracting(KpiUnit::id)
                .containsSubsequence(house.otherStation, house.station)
                .startsWith(house.otherStation);
        assertThat(units)
                .filteredOn(unit -> unit.id().equals(house.station))
                .extracting(KpiUnit::shortOf)
                .containsExactly(1L);
        assertThat(units.get(units.size() - 1).value()).isNull();
    }

    @Test
    void whatIsOpenMaySinkTheFigure() {
        for (int i = 0; i < 3; i++) {
            var open = accepted("03-02");
            transaction.executeWithoutResult(status -> cases.mark(open, false, true));
        }
        accepted("03-02");
        var outlook = actors.as(director, () -> controller.outlook(null));
        assertThat(outlook.openCases()).hasSize(3);
        assertThat(outlook.forecasts())
                .filteredOn(forecast -> forecast.id().equals("SUCCESS_RATE_TARGET"))
                .singleElement()
                .satisfies(forecast -> {
                    assertThat(forecast.open()).isEqualTo(3);
                    assertThat(forecast.mayFail()).isZero();
                });
    }

    @Test
    void aShareOfExcludedCasesAboveTheUsualOneAsksForALook() {
        var earlier = registered("03-02");
        raise(new MilestoneReached(
                earlier,
                "AgreementSigned",
                at("03-02").atZone(OfficeTime.ZONE).minusYears(1).toInstant(),
                Source.element("Mediation", "Flow_AgreementSigned")));
        reached(accepted("03-02"), "AgreementSigned", "03-20");
        assertThat(figure("SUCCESS_RATE_ALL", "01", "12").excludedAboveUsual()).isFalse();
        reached(accepted("03-02"), "DisputeWithdrawn", "03-20");
        assertThat(figure("SUCCESS_RATE_ALL", "01", "12").excludedAboveUsual()).isTrue();
        assertThat(figure("SUCCESS_RATE_ALL", "01", "12").usualExcluded()).isEqualTo("0.00");
    }

    @Test
    void aFigureIsCutByTheTargetGroup() {
        var poor = accepted("03-02");
        transaction.executeWithoutResult(status -> cases.mark(poor, true, true));
        accepted("03-02");
        assertThat(cut(null, null)).isEqualTo(2);
        assertThat(cut(null, true)).isEqualTo(1);
        assertThat(cut(true, false)).isZero();
        assertThat(cut(false, false)).isEqualTo(1);
    }

    private long cut(@Nullable Boolean green, @Nullable Boolean targetGroup) {
        return actors
                .as(
                        director,
                        () -> controller.figures(month("01"), month("12"), null, new Cut(green, targetGroup, null)))
                .stream()
                .filter(figure -> figure.id().equals("HANDLING_RATE_ALL"))
                .mapToLong(KpiFigure::numerator)
                .sum();
    }

    /** A page may end in the middle of a case. */
    private List<String> cases(String id, String side, int size) {
        var page = actors.as(
                director,
                () -> controller.cases(
                        id, side, month("01"), month("12"), null, Cut.NONE, new Shown(null, null, size, null)));
        var next = actors.as(
                director,
                () -> controller.cases(
                        id, side, month("01"), month("12"), null, Cut.NONE, new Shown(null, null, size, page.next())));
        return List.of(page.content().get(0).item(), next.content().get(0).item());
    }

    private CaseNumber registered(String day) {
        return registered(day, house.committee);
    }

    private CaseNumber registered(String day, UnitId unit) {
        var number = small.disputeReceivedAt(at(day), unit).number();
        reached(number, "DisputeRegistered", day);
        return number;
    }

    private CaseNumber accepted(String day) {
        return accepted(day, house.committee);
    }

    private CaseNumber accepted(String day, UnitId unit) {
        var number = registered(day, unit);
        reached(number, "DisputeAccepted", day);
        return number;
    }

    private void notAccepted(String reason) {
        var number = registered("03-02");
        var refused = cases.get(number);
        var form = JsonNodeFactory.instance.objectNode();
        form.put("refusalReason", reason).put("guidance", "可以向人民法院起诉。");
        answers.keep(refused, "Activity_AcceptDispute", null, "1", form, refused.registeredBy());
        reached(number, "DisputeNotAccepted", "03-03");
    }

    private void answered(CaseNumber number, String activity, String field, String value) {
        var asked = cases.get(number);
        var form = JsonNodeFactory.instance.objectNode().put(field, value);
        answers.keep(asked, activity, null, "1", form, asked.registeredBy());
    }

    private void breached(CaseNumber number, String clock, String day) {
        breached(number, clock, 1, day);
    }

    private void breached(CaseNumber number, String clock, long run, String day) {
        raise(new DeadlineBreached(
                number, clock, "COMMITTEE", LocalDate.parse(YEAR + "-" + day).minusDays(1), at(day), run));
    }

    private void met(CaseNumber number, String clock, long run, String day) {
        raise(new DeadlineMet(number, clock, at(day), run));
    }

    private void settles(CaseNumber number, AgreementSettles.For whom) {
        raise(new AgreementSettles(number, whom, at("03-20"), Source.element("Mediation", "Activity_SignAgreement")));
    }

    private void instalment(CaseNumber number, long instalment, InstalmentReached.Event event, String day) {
        var source = Source.element("Performance", "Activity_CheckPerformance");
        raise(new InstalmentReached(number, instalment, event, at(day), source));
    }
}
