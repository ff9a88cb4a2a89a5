package org.huimin.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    private static final Fraction ALL = new Fraction(1, 1);
    private static final Fraction NINETY_EIGHT = new Fraction(98, 100);

    @ParameterizedTest(name = "{0}: {1}/{2}")
    @CsvSource({
        "T27 of those entitled, 37, 37, 100.00, 1, 1, MET",
        "T27 of all decided, 37, 39, 94.87, 1, 1, MISSED",
        "T29, 49, 50, 98.00, 98, 100, MET",
        "T30 shows its target and misses it, 489, 499, 98.00, 98, 100, MISSED",
        "T31, 6217, 6368, 97.63, 98, 100, MISSED",
        "T34, 59, 60, 98.33, 1, 1, MISSED",
        "nothing reached, 0, 3, 0.00, 98, 100, MISSED",
        "the last one missing of many, 99999, 100000, 100.00, 1, 1, MISSED"
    })
    void isShownRoundedAndComparedExactly(
            String what, long above, long below, String shown, long target, long of, KpiStatus status) {
        var rate = new Fraction(above, below);
        assertThat(rate.percent()).isEqualTo(shown);
        assertThat(rate.against(new Fraction(target, of))).isEqualTo(status);
    }

    @Test
    void t32_nothingToCountIsNeitherNoneNorAll() {
        assertThat(new Fraction(0, 0).percent()).isNull();
        assertThat(new Fraction(0, 0).against(ALL)).isEqualTo(KpiStatus.NOT_APPLICABLE);
    }

    @Test
    void aTargetIsShownLikeARate() {
        assertThat(ALL.percent()).isEqualTo("100.00");
        assertThat(NINETY_EIGHT.percent()).isEqualTo("98.00");
    }

    @Test
    void saysByHowMuchATargetIsMissedAndHowMuchItBears() {
        assertThat(new Fraction(489, 499).shortOf(NINETY_EIGHT)).isEqualTo(1);
        assertThat(new Fraction(489, 499).bears(NINETY_EIGHT)).isZero();
        assertThat(new Fraction(500, 500).shortOf(NINETY_EIGHT)).isZero();
        assertThat(new Fraction(500, 500).bears(NINETY_EIGHT)).isEqualTo(10);
        assertThat(new Fraction(49, 50).bears(NINETY_EIGHT)).isZero();
        assertThat(new Fraction(37, 39).shortOf(ALL)).isEqualTo(2);
        assertThat(new Fraction(0, 0).shortOf(ALL)).isZero();
        assertThat(new Fraction(0, 0).bears(NINETY_EIGHT)).isZero();
    }

    @Property
    void bearsExactlySoManyFailuresMore(
            @ForAll @LongRange(min = 0, max = 100_000) long above,
            @ForAll @LongRange(min = 0, max = 100_000) long failed,
            @ForAll @LongRange(min = 1, max = 100) long percent) {
        var rate = new Fraction(above, above + failed);
        var target = new Fraction(percent, 100);
        long most = rate.bears(target);
        long needed = rate.shortOf(target);
        assertThat(new Fraction(above, above + failed + most + 1).against(target))
                .isEqualTo(KpiStatus.MISSED);
        assertThat(new Fraction(above + needed, above + failed).against(target)).isNotEqualTo(KpiStatus.MISSED);
        assertThat(most > 0 && needed > 0).isFalse();
    }

    @Property
    void isMetExactlyWhenTheFractionIsNotSmaller(
            @ForAll @LongRange(min = 0, max = 1_000_000) long above,
            @ForAll @LongRange(min = 1, max = 1_000_000) long below,
            @ForAll @LongRange(min = 1, max = 100) long target) {
        var ours = BigInteger.valueOf(above).multiply(BigInteger.valueOf(100));
        var theirs = BigInteger.valueOf(target).multiply(BigInteger.valueOf(below));
        assertThat(new Fraction(above, below).against(new Fraction(target, 100)) == KpiStatus.MET)
                .isEqualTo(ours.compareTo(theirs) >= 0);
    }
}
