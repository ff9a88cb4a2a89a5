package org.huimin.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huimin.TablesAsDrawn;
import org.huimin.casefile.CaseKind;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Source;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.DecisionTables.Edition;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a case stands, month by month, by the table as it is drawn. */
class SortingTest {

    private final TablesAsDrawn tables = new TablesAsDrawn();
    private final List<Milestone> milestones = new ArrayList<>();
    private @Nullable String refusalReason;

    @Test
    void anApplicationInTimeIsOpenUntilSomethingHappens() {
        passed("ApplicationReceived", "2026-03-20");
        assertThat(sorted("ELIGIBLE")).containsExactly("EXCLUDED STOCK IN_TIME 202603");
        assertThat(sorted("DECIDED")).containsExactly("EXCLUDED STOCK IN_TIME 202603");
    }

    @Test
    void whatIsDeemedWithdrawnOrPointedOnCountsNowhere() {
        passed("ApplicationReceived", "2026-03-20");
        passed("ApplicationDeemedWithdrawn", "2026-03-30");
        assertThat(sorted("ELIGIBLE")).containsExactly("EXCLUDED FLOW DEEMED_WITHDRAWN 202603");
        milestones.clear();
        passed("ApplicationReceived", "2026-03-20");
        passed("ApplicationTransferred", "2026-03-20");
        assertThat(sorted("DECIDED")).containsExactly("EXCLUDED FLOW TRANSFERRED 202603");
    }

    @Test
    void provisionalAidCountsOnceItIsRegular() {
        passed("ApplicationReceived", "2026-03-20");
        passed("ProvisionalAidGranted", "2026-03-20");
        assertThat(sorted("ELIGIBLE")).containsExactly("EXCLUDED STOCK PROVISIONAL 202603");
        passed("AidGranted", "2026-03-27");
        assertThat(sorted("ELIGIBLE")).containsExactly("NUMERATOR FLOW GRANTED 202603");
        assertThat(sorted("DECIDED")).containsExactly("NUMERATOR FLOW GRANTED 202603");
    }

    @Test
    void provisionalAidThatEndsIsSortedByItsGround() {
        passed("ApplicationReceived", "2026-03-20");
        passed("ProvisionalAidGranted", "2026-03-20");
        passed("AidTerminated", "2026-03-27");
        refusalReason = "NOT_DONE";
        assertThat(sorted("ELIGIBLE")).containsExactly("EXCLUDED FLOW PROVISIONAL_NOT_DONE 202603");
        refusalReason = "ECON_OVER";
        assertThat(sorted("ELIGIBLE")).containsExactly("DENOMINATOR FLOW PROVISIONAL_ENDED 202603");
    }

    @Test
    void notifiedDefenceStandsApart() {
        passed("NoticeReceived", "2026-03-20");
        assertThat(sorted("ELIGIBLE")).containsExactly("EXCLUDED FLOW NOTIFIED_DEFENCE 202603");
        assertThat(sorted("DECIDED")).containsExactly("EXCLUDED FLOW NOTIFIED_DEFENCE 202603");
    }

    @Test
    void whatIsGrantedInTheMonthOfReceiptCountsOnce() {
        passed("ApplicationReceived", "2026-03-20");
        passed("AidGranted", "2026-03-24");
        assertThat(sorted("ELIGIBLE")).containsExactly("NUMERATOR FLOW GRANTED 202603");
    }

    @Test
    void whatIsGrantedLaterWasOpenAtTheEndOfTheMonthsBefore() {
        passed("ApplicationReceived", "2026-03-30");
        passed("AidGranted", "2026-04-03");
        assertThat(sorted("ELIGIBLE"))
                .containsExactly("EXCLUDED STOCK IN_TIME 202603-202604", "NUMERATOR FLOW GRANTED 202604");
    }

    @Test
    void whatIsOverdueCountsBelowTheLineUntilItIsDecided() {
        passed("ApplicationReceived", "2026-03-20");
        breached("LA_REVIEW", "2026-03-28");
        assertThat(sorted("ELIGIBLE")).containsExactly("OVERDUE STOCK OVERDUE 202603");
        assertThat(sorted("DECIDED")).containsExactly("EXCLUDED STOCK UNDECIDED 202603");
        passed("AidGranted", "2026-05-06");
        assertThat(sorted("ELIGIBLE"))
                .containsExactly("OVERDUE STOCK OVERDUE 202603-202605", "NUMERATOR FLOW GRANTED 202605");
    }

    @Test
    void anotherClockMakesNothingOverdue() {
        passed("ApplicationReceived", "2026-03-20");
        breached("LA_RECEIPT", "2026-03-21");
        assertThat(sorted("ELIGIBLE")).containsExactly("EXCLUDED STOCK IN_TIME 202603");
    }

    @Test
    void aDecisionInTimeThatWasEnteredLateWasNeverOverdue() {
        passed("ApplicationReceived", "2026-03-20");
        breached("LA_REVIEW", "2026-03-28");
        passed("AidGranted", "2026-03-27");
        assertThat(sorted("ELIGIBLE")).containsExactly("NUMERATOR FLOW GRANTED 202603");
    }

    @Test
    void aLawfulRefusalIsExcludedOrBelowTheLineByBasis() {
        passed("ApplicationReceived", "2026-03-20");
        passed("AidRefused", "2026-03-24");
        refusalReason = "OUT_OF_SCOPE";
        assertThat(sorted("ELIGIBLE")).containsExactly("EXCLUDED FLOW OUT_OF_SCOPE 202603");
        assertThat(sorted("DECIDED")).containsExactly("DENOMINATOR FLOW OUT_OF_SCOPE 202603");
    }

    @Test
    void anEconomicRefusalCountsBelowTheLineInBoth() {
        passed("ApplicationReceived", "2026-03-20");
        passed("AidRefused", "2026-03-24");
        refusalReason = "ECON_OVER";
        assertThat(sorted("ELIGIBLE")).containsExactly("DENOMINATOR FLOW REFUSED 202603");
        assertThat(sorted("DECIDED")).containsExactly("DENOMINATOR FLOW REFUSED 202603");
        refusalReason = null;
        assertThat(sorted("ELIGIBLE")).containsExactly("DENOMINATOR FLOW REFUSED 202603");
    }

    @Test
    void aRefusalThatWasPutRightCountsAsWhatItBecame() {
        passed("ApplicationReceived", "2026-03-20");
        passed("AidRefused", "2026-03-24");
        passed("AidGranted", "2026-05-11");
        assertThat(sorted("ELIGIBLE")).containsExactly("NUMERATOR FLOW GRANTED 202605");
    }

    @Test
    void aWithdrawalIsExcluded() {
        passed("ApplicationReceived", "2026-03-20");
        passed("ApplicationWithdrawn", "2026-03-21");
        assertThat(sorted("ELIGIBLE")).containsExactly("EXCLUDED FLOW WITHDRAWN 202603");
    }

    @Test
    void laterMilestonesChangeNothing() {
        passed("ApplicationReceived", "2026-03-20");
        passed("AidGranted", "2026-03-24");
        passed("LawyerNamed", "2026-04-01");
        passed("SubsidyPaid", "2026-09-01");
        breached("LA_PAY", "2026-08-01");
        assertThat(sorted("ELIGIBLE")).containsExactly("NUMERATOR FLOW GRANTED 202603");
    }

    @Test
    void monthsAreMonthsInShanghai() {
        milestones.add(new Milestone(
                1,
                "ApplicationReceived",
                null,
                null,
                Instant.parse("2026-03-31T15:59:59Z"),
                source("ApplicationReceived")));
        assertThat(sorted("ELIGIBLE")).containsExactly("EXCLUDED STOCK IN_TIME 202603");
        milestones.clear();
        milestones.add(new Milestone(
                1,
                "ApplicationReceived",
                null,
                null,
                Instant.parse("2026-03-31T16:00:00Z"),
                source("ApplicationReceived")));
        assertThat(sorted("ELIGIBLE")).containsExactly("EXCLUDED STOCK IN_TIME 202604");
    }

    @Test
    void aStockThatEndsTakesAwayWhatItAdded() {
        passed("ApplicationReceived", "2026-03-30");
        passed("AidGranted", "2026-04-03");
        assertThat(Points.sums(standings("ELIGIBLE").stream().flatMap(Standing::points))
                        .entrySet())
                .extracting(sum ->
                        sum.getKey().period().number() + " " + sum.getKey().side() + " " + sum.getValue())
                .containsExactlyInAnyOrder("202603 EXCLUDED 1", "202604 EXCLUDED -1", "202604 NUMERATOR 1");
    }

    @Test
    void theDifferenceLeadsFromTheOldSumsToTheNewOnes() {
        passed("ApplicationReceived", "2026-03-30");
        var before = standings("ELIGIBLE");
        passed("AidGranted", "2026-04-03");
        assertThat(Points.difference(before, standings("ELIGIBLE")))
                .extracting(point ->
                        point.key().period().number() + " " + point.key().side() + " " + point.amount())
                .containsExactlyInAnyOrder("202604 EXCLUDED -1", "202604 NUMERATOR 1");
        assertThat(Points.difference(before, before)).isEmpty();
    }

    private void passed(String name, String day) {
        add(name, null, day);
    }

    private void breached(String clock, String day) {
        add(Milestone.DEADLINE_BREACHED, clock, day);
    }

    private void add(String name, @Nullable String reference, String day) {
        var happenedAt = OfficeTime.startOf(LocalDate.parse(day));
        milestones.add(new Milestone(milestones.size() + 1, name, reference, null, happenedAt, source(name)));
        milestones.sort(Comparator.comparing(Milestone::happenedAt).thenComparing(Milestone::id));
    }

    private static Source source(String name) {
        return Source.element("LegalAidCase", "Event_" + name);
    }

    private List<String> sorted(String basis) {
        return standings(basis).stream()
                .map(standing -> standing.sort().side() + " " + standing.sort().measure() + " "
                        + standing.sort().reason() + " " + standing.period().number()
                        + (standing.until() == null
                                ? ""
                                : "-" + standing.until().number()))
                .toList();
    }

    private List<Standing> standings(String basis) {
        var definition = new KpiDefinition(
                "AID_RATE_" + basis,
                1,
                LocalDate.EPOCH,
                Subject.APPLICATION,
                basis,
                "AidRate",
                Map.of(),
                KpiDefinition.Population.TARGET_GROUP,
                new Fraction(1, 1));
        return new Sorting(definition, someCase())
                .standings(
                        milestones,
                        (activity, field) -> field.equals("refusalReason") ? refusalReason : null,
                        (milestone, facts) -> tables.decide(
                                        new Edition.InForceOn(milestone.day()), "AidRate", definition.question(facts))
                                .map(Sort::of));
    }

    private static CaseRecord someCase() {
        return new CaseRecord(
                new CaseNumber("芒援申字〔2026〕第1号"),
                CaseKind.LEGAL_AID,
                new UnitId(3),
                new UnitId(2),
                null,
                null,
                null,
                null,
                "岩糯",
                "A31_5",
                "WINDOW",
                null,
                false,
                false,
                true,
                Set.of(),
                Instant.EPOCH,
                Instant.EPOCH,
                new PersonId(1),
                null,
                null);
    }
}
