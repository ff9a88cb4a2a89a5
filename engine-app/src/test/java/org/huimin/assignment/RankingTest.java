package org.huimin.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huimin.assignment.Somebody.FENGPING;
import static org.huimin.assignment.Somebody.TODAY;
import static org.huimin.assignment.Somebody.firm;
import static org.huimin.assignment.Somebody.needs;
import static org.huimin.assignment.Somebody.numbered;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huimin.assignment.Needs.Asked;
import org.huimin.assignment.Reason.Kind;
import org.huimin.organization.Firm;
import org.huimin.organization.Gender;
import org.huimin.organization.Language;
import org.huimin.organization.PracticeKind;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.junit.jupiter.api.Test;

/** Worked examples, counted by hand with the weights as shipped. */
class RankingTest {

    private static final RankingWeights WEIGHTS = new RankingWeights(200, 30, 25, 15, 5, 20, 10, 15, 10, 1, 10, 10);

    @Test
    void countsEachReasonOfALabourLawyer() {
        var lawyer = numbered(1);
        lawyer.matters = Set.of("A31_5", "A31_7");
        lawyer.languages = Set.of(Language.HAN, Language.DAI);
        lawyer.areas = Set.of(FENGPING);
        lawyer.caseLimit = 8;
        lawyer.openCases = 3;
        lawyer.assignedThisYear = 4;

        var ranked = only(lawyer, asking(Set.of(Language.DAI)));

        // 8 - 3 = 5 of 8 free: 20 * 5 / 8 = 12; ten years; 10 - 4 assigned.
        assertThat(points(ranked))
                .isEqualTo(Map.of(
                        Kind.SPECIALTY, 30,
                        Kind.LANGUAGE, 25,
                        Kind.TOWNSHIP, 15,
                        Kind.CAPACITY, 12,
                        Kind.EXPERIENCE, 10,
                        Kind.FAIRNESS, 6));
        assertThat(ranked.points()).isEqualTo(98);
        assertThat(ranked.cautions()).isEmpty();
    }

    @Test
    void countsWhatLittleSpeaksForABeginner() {
        var beginner = numbered(1);
        beginner.practisingSince = TODAY.minusYears(2).plusDays(1);

        var ranked = only(beginner, needs());

        // The firm is in the county, not in the township; one full year; nothing open of the usual ten, nothing
        // assigned.
        assertThat(points(ranked))
                .isEqualTo(Map.of(Kind.COUNTY, 5, Kind.CAPACITY, 20, Kind.EXPERIENCE, 1, Kind.FAIRNESS, 10));
        assertThat(ranked.points()).isEqualTo(36);
    }

    @Test
    void inCriminalCasesOnlyYearsOfDefenceCount() {
        var defender = numbered(1);
        defender.defendingSince = TODAY.minusYears(4);
        var ranked = only(defender, needs("CRIM_A24", true, false, false));
        assertThat(points(ranked)).containsEntry(Kind.DEFENCE, 4).doesNotContainKey(Kind.EXPERIENCE);
    }

    @Test
    void twentyYearsAreNoBetterThanTen() {
        var old = numbered(1);
        old.practisingSince = TODAY.minusYears(20);
        assertThat(points(only(old, needs()))).containsEntry(Kind.EXPERIENCE, 10);
    }

    @Test
    void aMinorIsBetterOffWithWhoKnowsMinors() {
        var knows = numbered(1);
        knows.minors = true;
        var minor = needs("A32_4", false, false, true);
        assertThat(points(only(knows, minor))).containsEntry(Kind.MINORS, 15);
        assertThat(points(only(knows, needs()))).doesNotContainKey(Kind.MINORS);
        assertThat(only(numbered(2), minor).cautions())
                .extracting(Caution::kind)
                .containsExactly(Caution.Kind.NOT_FOR_MINORS);
    }

    @Test
    void aWomanCountsWhereAWomanIsAskedFor() {
        var woman = numbered(1);
        woman.gender = Gender.FEMALE;
        var asked = needs().with(new Asked(false, Set.of(), Gender.FEMALE, null, null));
        assertThat(points(only(woman, asked))).containsEntry(Kind.GENDER, 10);
        assertThat(points(only(woman, needs()))).doesNotContainKey(Kind.GENDER);
    }

    @Test
    void theLimitIsAWarningAndNoBar() {
        var busy = numbered(1);
        busy.caseLimit = 5;
        busy.openCases = 5;
        var ranked = only(busy, needs());
        assertThat(ranked.barred()).isFalse();
        assertThat(points(ranked)).containsEntry(Kind.CAPACITY, 0);
        assertThat(ranked.cautions()).containsExactly(Caution.of(Caution.Kind.AT_LIMIT, 5, 5));
        busy.openCases = 4;
        assertThat(only(busy, needs()).cautions()).isEmpty();
    }

    @Test
    void aNameAloneIsAHintAndNoBar() {
        var namesake = numbered(1);
        namesake.namesake = true;
        var ranked = only(namesake, needs());
        assertThat(ranked.barred()).isFalse();
        assertThat(ranked.cautions()).extracting(Caution::kind).containsExactly(Caution.Kind.PERHAPS_CONFLICT);
    }

    @Test
    void whomTheRecipientAsksForComesFirstHoweverWellOthersFit() {
        var perfect = numbered(1);
        perfect.matters = Set.of("A31_5");
        perfect.languages = Set.of(Language.DAI);
        perfect.areas = Set.of(FENGPING);
        var wished = numbered(2);
        wished.practisingSince = null;
        wished.openCases = 40;
        wished.assignedThisYear = 40;

        var lawyers = rank(asking(Set.of(Language.DAI)).with(wish(2)), perfect, wished);

        assertThat(ids(lawyers)).containsExactly(2L, 1L);
        assertThat(lawyers.get(0).wished()).isTrue();
    }

    @Test
    void whomTheRecipientAsksForInVainIsSaidWhy() {
        var wished = numbered(2);
        wished.kind = PracticeKind.BASIC_LEVEL;
        var other = numbered(1);

        var lawyers = rank(needs("CRIM_A24", true, false, false).with(wish(2)), other, wished);

        assertThat(ids(lawyers)).containsExactly(1L, 2L);
        assertThat(lawyers.get(1).bars()).extracting(Bar::ground).containsExactly(Bar.Ground.CRIMINAL_BASIC_LEVEL);
        assertThat(lawyers.get(1).cautions()).extracting(Caution::kind).containsExactly(Caution.Kind.WISHED_BUT_BARRED);
    }

    @Test
    void whoIsBarredStandsLastWithAllTheirPoints() {
        var barred = numbered(1);
        barred.matters = Set.of("A31_5");
        barred.unwanted = true;
        assertThat(ids(rank(needs(), barred, numbered(2)))).containsExactly(2L, 1L);
    }

    @Test
    void amongEqualsTheLessAssignedAndThenTheNameGoesFirst() {
        var one = numbered(1);
        var two = numbered(2);
        var often = numbered(3);
        often.assignedThisYear = 11;
        var oftener = numbered(4);
        oftener.assignedThisYear = 12;
        var all = List.of(oftener.candidate(), two.candidate(), often.candidate(), one.candidate());
        assertThat(ids(lawyersOf(firm(all.toArray(Candidate[]::new)), needs()))).containsExactly(1L, 2L, 3L, 4L);
        var turned = new ArrayList<>(all);
        Collections.reverse(turned);
        assertThat(ids(lawyersOf(firm(turned.toArray(Candidate[]::new)), needs())))
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void aFirmIsAsGoodAsTheBestOfItsPeopleWhoMay() {
        var good = numbered(1);
        good.matters = Set.of("A31_5");
        var better = numbered(2);
        better.matters = Set.of("A31_5");
        better.languages = Set.of(Language.DAI);
        better.opposing = true;

        var ranked = Ranking.rank(
                List.of(firm(good.candidate(), better.candidate())), asking(Set.of(Language.DAI)), WEIGHTS);

        // 30 specialty, 5 county, 20 free, 10 years, 10 fair.
        assertThat(ranked.get(0).points()).isEqualTo(75);
        assertThat(ranked.get(0).best().orElseThrow().candidate().id()).isEqualTo(new PersonId(1));
    }

    @Test
    void aFirmThatIsAskedForComesFirstAndABarredOneLast() {
        var asked = needs().with(new Asked(false, Set.of(), null, new UnitId(22), null));
        var ranked = Ranking.rank(
                List.of(
                        firm(21, Firm.UNKNOWN, true, numbered(1).candidate()),
                        firm(20, Firm.UNKNOWN, false, numbered(2).candidate()),
                        firm(22, Firm.UNKNOWN, false, numbered(3).candidate())),
                asked,
                WEIGHTS);
        assertThat(ranked).extracting(firm -> firm.firm().id().value()).containsExactly(22L, 20L, 21L);
    }

    private static Needs asking(Set<Language> languages) {
        return needs().with(new Asked(false, languages, null, null, null));
    }

    private static Asked wish(long lawyer) {
        return new Asked(false, Set.of(), null, null, new PersonId(lawyer));
    }

    private static RankedLawyer only(Somebody somebody, Needs needs) {
        return rank(needs, somebody).get(0);
    }

    private static List<RankedLawyer> rank(Needs needs, Somebody... people) {
        var candidates = Arrays.stream(people).map(Somebody::candidate).toArray(Candidate[]::new);
        return lawyersOf(firm(candidates), needs);
    }

    private static List<RankedLawyer> lawyersOf(CandidateFirm firm, Needs needs) {
        return Ranking.rank(List.of(firm), needs, WEIGHTS).get(0).lawyers();
    }

    private static List<Long> ids(List<RankedLawyer> lawyers) {
        return lawyers.stream().map(lawyer -> lawyer.candidate().id().value()).toList();
    }

    private static Map<Kind, Integer> points(RankedLawyer ranked) {
        return ranked.reasons().stream().collect(Collectors.toMap(Reason::kind, Reason::points));
    }
}
