package org.huimin.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huimin.casefile.AgreementSettles;
import org.huimin.shared.Faults;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Agreed on the twentieth of November; the first instalment was paid, the second is due on New Year's Day. */
class CheckRulesTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 11, 20);
    private static final LocalDate SECOND_DUE = LocalDate.of(2027, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 5);

    private static final Instalment PAID = new Instalment(
            1, 1, new Owed(2, 1L, "赔偿款", 30_000L, LocalDate.of(2026, 12, 1)), null, LocalDate.of(2026, 12, 1), null);
    private static final Instalment OPEN =
            new Instalment(2, 2, new Owed(2, 1L, "赔偿款", 20_000L, SECOND_DUE), null, null, null);

    @Test
    void performedBetweenAgreementAndToday() {
        assertThat(faults(new Check(2, TODAY, null, null))).isEmpty();
        assertThat(faults(new Check(2, AGREED, null, null))).isEmpty();
        assertThat(faults(new Check(2, TODAY.plusDays(1), null, null))).containsExactly("instalments.0.performedOn");
        assertThat(faults(new Check(2, AGREED.minusDays(1), null, null))).containsExactly("instalments.0.performedOn");
    }

    @Test
    void putOffToALaterDayOnly() {
        assertThat(faults(new Check(2, null, SECOND_DUE.plusDays(1), null))).isEmpty();
        assertThat(faults(new Check(2, null, SECOND_DUE, null))).containsExactly("instalments.0.agreedUntil");
    }

    @Test
    void brokenOnceItsDayIsOver() {
        assertThat(faults(new Check(2, null, null, SECOND_DUE.plusDays(1)))).isEmpty();
        assertThat(faults(new Check(2, null, null, SECOND_DUE))).containsExactly("instalments.0.brokenOn");
        assertThat(faults(new Check(2, null, null, TODAY.plusDays(1)))).containsExactly("instalments.0.brokenOn");
    }

    @Test
    void oneThingIsSaidOfAnOpenInstalment() {
        assertThat(faults(new Check(2, null, null, null))).containsExactly("instalments.0.performedOn");
        assertThat(faults(new Check(2, TODAY, null, TODAY))).containsExactly("instalments.0.performedOn");
        assertThat(faults(new Check(1, TODAY, null, null))).containsExactly("instalments.0.ordinal");
        assertThat(faults(new Check(7, TODAY, null, null))).containsExactly("instalments.0.ordinal");
        assertThat(faults(new Check(2, TODAY, null, null), new Check(2, TODAY, null, null)))
                .containsExactly("instalments.1.ordinal");
    }

    @Test
    void wholeIsWhatItsPartsComeTo() {
        assertThat(after(null).state()).isEqualTo(Performance.State.GOES_ON);
        assertThat(after(null).nextDue()).contains(SECOND_DUE);
        var postponed = after(new Check(2, null, LocalDate.of(2027, 2, 1), null));
        assertThat(postponed.nextDue()).contains(LocalDate.of(2027, 2, 1));
        var done = after(new Check(2, TODAY, null, null));
        assertThat(done.state()).isEqualTo(Performance.State.DONE);
        assertThat(done.performedOn()).isEqualTo(TODAY);
        var broken = after(new Check(2, null, null, TODAY));
        assertThat(broken.state()).isEqualTo(Performance.State.BROKEN);
        assertThat(broken.brokenOn()).isEqualTo(TODAY);
    }

    @Test
    void isOverdueFromTheDayAfterItsDay() {
        assertThat(OPEN.state(SECOND_DUE)).isEqualTo(Instalment.State.OPEN);
        assertThat(OPEN.state(SECOND_DUE.plusDays(1))).isEqualTo(Instalment.State.OVERDUE);
        assertThat(PAID.state(TODAY)).isEqualTo(Instalment.State.PERFORMED);
    }

    private static Performance after(@Nullable Check check) {
        return new Performance(List.of(PAID, check == null ? OPEN : check.appliedTo(OPEN)));
    }

    private static Set<String> faults(Check... checks) {
        var agreement = new Agreement(
                1,
                AgreementForm.WRITTEN,
                AGREED,
                AGREED,
                AGREED,
                AGREED,
                "围墙越界",
                "赔偿",
                null,
                50_000L,
                AgreementSettles.For.EVERYBODY,
                Agreement.State.IN_FORCE,
                null,
                List.of(),
                List.of(PAID, OPEN));
        var faults = new Faults();
        CheckRules.judge(agreement, List.of(checks), TODAY, faults);
        return faults.byField().keySet();
    }
}
