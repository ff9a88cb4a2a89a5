package org.huimin.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huimin.assignment.Somebody.TODAY;
import static org.huimin.assignment.Somebody.firm;
import static org.huimin.assignment.Somebody.needs;

import java.util.List;
import java.util.function.Consumer;
import org.huimin.assignment.Bar.Ground;
import org.huimin.organization.Firm;
import org.huimin.organization.FirmKind;
import org.huimin.organization.Leave;
import org.huimin.organization.PracticeKind;
import org.huimin.organization.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each bar from both sides: the last case that it lets through, and the first that it does not. */
class BarRulesTest {

    private static final Needs CIVIL = needs();
    private static final Needs CRIMINAL = needs("CRIM_A24", true, false, false);
    private static final Needs LIFE_OR_DEATH = needs("CRIM_A24", true, true, false);

    @Test
    void aLawyerWithNothingAgainstThemMayTakeAnyCase() {
        assertThat(grounds(CIVIL, lawyer -> {})).isEmpty();
        assertThat(grounds(CRIMINAL, lawyer -> {})).isEmpty();
    }

    @Test
    void aBasicLevelWorkerTakesCivilCasesAndNoCriminalOnes() {
        assertThat(grounds(CIVIL, worker -> worker.kind = PracticeKind.BASIC_LEVEL))
                .isEmpty();
        assertThat(grounds(CRIMINAL, worker -> worker.kind = PracticeKind.BASIC_LEVEL))
                .containsExactly(Ground.CRIMINAL_BASIC_LEVEL);
    }

    @Test
    void lifeOrDeathAsksForThreeFullYearsOfDefence() {
        assertThat(grounds(LIFE_OR_DEATH, lawyer -> lawyer.defendingSince = TODAY.minusYears(3)))
                .isEmpty();
        assertThat(grounds(
                        LIFE_OR_DEATH,
                        lawyer -> lawyer.defendingSince = TODAY.minusYears(3).plusDays(1)))
                .containsExactly(Ground.DEFENCE_YEARS);
        assertThat(grounds(LIFE_OR_DEATH, lawyer -> {})).containsExactly(Ground.DEFENCE_YEARS);
        assertThat(grounds(CRIMINAL, lawyer -> lawyer.defendingSince = TODAY)).isEmpty();
    }

    @Test
    void longYearsInCivilCasesAreNoYearsOfDefence() {
        assertThat(grounds(LIFE_OR_DEATH, lawyer -> lawyer.practisingSince = TODAY.minusYears(30)))
                .containsExactly(Ground.DEFENCE_YEARS);
    }

    @Test
    void whoActsForTheOtherSideIsBarredAndSoIsTheFirm() {
        assertThat(grounds(CIVIL, lawyer -> lawyer.opposing = true)).containsExactly(Ground.CONFLICT);
        var colleague = Somebody.numbered(2).candidate();
        var opposing = firm(20, Firm.UNKNOWN, true, colleague);
        assertThat(BarRules.of(colleague, opposing, CIVIL))
                .extracting(Bar::ground)
                .containsExactly(Ground.FIRM_CONFLICT);
        assertThat(BarRules.of(opposing, CIVIL)).extracting(Bar::ground).containsExactly(Ground.FIRM_CONFLICT);
    }

    @Test
    void whomTheRecipientDoesNotWantIsBarred() {
        assertThat(grounds(CIVIL, lawyer -> lawyer.unwanted = true)).containsExactly(Ground.UNWANTED);
    }

    @Test
    void whoIsBeingReplacedIsNotNamedAgain() {
        assertThat(grounds(CIVIL, lawyer -> lawyer.replaced = true)).containsExactly(Ground.REPLACED);
    }

    @Test
    void aLicenceHoldsOnItsLastDay() {
        assertThat(grounds(CIVIL, lawyer -> lawyer.licensedUntil = TODAY)).isEmpty();
        assertThat(grounds(CIVIL, lawyer -> lawyer.licensedUntil = TODAY.minusDays(1)))
                .containsExactly(Ground.LICENCE_ENDED);
    }

    @Test
    void aSuspensionHoldsFromItsFirstDayToItsLast() {
        assertThat(suspended(new Span(TODAY, TODAY))).containsExactly(Ground.SUSPENDED);
        assertThat(suspended(new Span(TODAY.minusYears(1), null))).containsExactly(Ground.SUSPENDED);
        assertThat(suspended(new Span(TODAY.minusDays(9), TODAY.minusDays(1)))).isEmpty();
        assertThat(suspended(new Span(TODAY.plusDays(1), null))).isEmpty();
    }

    @Test
    void leaveIsABarThatNamesItsDays() {
        var away =
                BarRules.of(somebody(lawyer -> lawyer.leave = new Leave(1, TODAY, TODAY.plusDays(6))), firm(), CIVIL);
        assertThat(away).containsExactly(Bar.of(Ground.ON_LEAVE, "2026-11-24", "2026-11-30"));
    }

    @Test
    void fullHandsAreNoBar() {
        assertThat(grounds(CIVIL, lawyer -> {
                    lawyer.caseLimit = 3;
                    lawyer.openCases = 9;
                }))
                .isEmpty();
    }

    @Test
    void aFirmIsBarredByItsOwnLicenceAndSuspension() {
        assertThat(firmWith(new Firm(FirmKind.LAW_FIRM, null, TODAY, null, 1))).isEmpty();
        assertThat(firmWith(new Firm(FirmKind.LAW_FIRM, null, TODAY.minusDays(1), null, 1)))
                .containsExactly(Ground.FIRM_LICENCE_ENDED);
        assertThat(firmWith(new Firm(FirmKind.LAW_FIRM, null, null, new Span(TODAY, null), 1)))
                .containsExactly(Ground.FIRM_SUSPENDED);
    }

    @Test
    void aFirmNeedsOneWhoMay() {
        var worker = somebody(one -> one.kind = PracticeKind.BASIC_LEVEL);
        var lawyer = somebody(one -> {});
        assertThat(BarRules.of(firm(worker), CRIMINAL)).extracting(Bar::ground).containsExactly(Ground.NOBODY_FREE);
        assertThat(BarRules.of(firm(worker, lawyer), CRIMINAL)).isEmpty();
        assertThat(BarRules.of(firm(), CIVIL)).extracting(Bar::ground).containsExactly(Ground.NOBODY_FREE);
    }

    private static List<Ground> suspended(@Nullable Span span) {
        return grounds(CIVIL, lawyer -> lawyer.suspended = span);
    }

    private static List<Ground> firmWith(Firm firm) {
        var free = Somebody.numbered(1).candidate();
        return BarRules.of(firm(20, firm, false, free), CIVIL).stream()
                .map(Bar::ground)
                .toList();
    }

    private static List<Ground> grounds(Needs needs, Consumer<Somebody> otherwise) {
        return BarRules.of(somebody(otherwise), firm(), needs).stream()
                .map(Bar::ground)
                .toList();
    }

    private static Candidate somebody(Consumer<Somebody> otherwise) {
        var somebody = Somebody.numbered(1);
        otherwise.accept(somebody);
        return somebody.candidate();
    }
}
