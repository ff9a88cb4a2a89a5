package org.huimin.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huimin.agreement.Terms.Signature;
import org.huimin.casefile.CaseParty;
import org.huimin.casefile.PartyRole;
import org.huimin.shared.Faults;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Agreed on Friday, the twentieth of November, looked at on Monday. */
class TermsRulesTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 11, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final long OWNER = 1;
    private static final long NEIGHBOUR = 2;
    private static final long SISTER = 3;
    private static final long STRANGER = 9;

    private static final Map<Long, CaseParty> PARTIES = Map.of(
            OWNER, new CaseParty(OWNER, PartyRole.APPLICANT, "岩温"),
            NEIGHBOUR, new CaseParty(NEIGHBOUR, PartyRole.OPPONENT, "玉罕"),
            SISTER, new CaseParty(SISTER, PartyRole.OPPONENT, "玉香"));

    private static final List<Signature> ALL =
            List.of(signed(OWNER, AGREED), signed(NEIGHBOUR, AGREED), signed(SISTER, AGREED));

    private static final List<Owed> TWO_INSTALMENTS = List.of(owed(30_000, "2026-12-01"), owed(20_000, "2027-01-01"));

    @Test
    void twoInstalmentsThatAddUpAreAnAgreement() {
        assertThat(faults(written(50_000L, TWO_INSTALMENTS, ALL))).isEmpty();
    }

    @Test
    void anActNeedsNoAmountAndNobodyToReceiveIt() {
        var act = new Owed(NEIGHBOUR, null, "拆除越界围墙", null, LocalDate.of(2026, 12, 1));
        assertThat(faults(written(null, List.of(act), ALL))).isEmpty();
    }

    @Test
    void instalmentsThatDoNotAddUpAreRefusedWithTheirSum() {
        assertThat(faults(written(50_001L, TWO_INSTALMENTS, ALL))).containsExactly("total");
        assertThat(faults(written(null, TWO_INSTALMENTS, ALL))).containsExactly("total");
    }

    @Test
    void nothingIsDueBeforeTheAgreement() {
        assertThat(faults(written(30_000L, List.of(owed(30_000, "2026-11-19")), ALL)))
                .containsExactly("instalments.0.dueOn");
        assertThat(faults(written(30_000L, List.of(owed(30_000, "2026-11-20")), ALL)))
                .isEmpty();
    }

    @Test
    void moneyIsMoreThanNothingAndOwedToSomebody() {
        assertThat(faults(written(null, List.of(owed(-1, "2026-12-01")), ALL))).containsExactly("instalments.0.amount");
        var toNobody = new Owed(NEIGHBOUR, null, "赔偿款", 100L, LocalDate.of(2026, 12, 1));
        assertThat(faults(written(100L, List.of(toNobody), ALL))).containsExactly("instalments.0.to");
        var toThemselves = new Owed(OWNER, OWNER, "赔偿款", 100L, LocalDate.of(2026, 12, 1));
        assertThat(faults(written(100L, List.of(toThemselves), ALL))).containsExactly("instalments.0.to");
    }

    @Test
    void signerIsAPartyAndSignsOnce() {
        var withStranger = List.of(ALL.get(0), ALL.get(1), ALL.get(2), signed(STRANGER, AGREED));
        assertThat(faults(written(50_000L, TWO_INSTALMENTS, withStranger))).containsExactly("signatures.3.party");
        var twice = List.of(ALL.get(0), ALL.get(1), ALL.get(2), signed(OWNER, AGREED));
        assertThat(faults(written(50_000L, TWO_INSTALMENTS, twice))).containsExactly("signatures.3.party");
    }

    @Test
    void everyPartyIsNamedEvenWhoDoesNotJoin() {
        assertThat(faults(written(50_000L, TWO_INSTALMENTS, ALL.subList(0, 2)))).containsExactly("signatures");
        assertThat(faults(written(
                        50_000L,
                        TWO_INSTALMENTS,
                        List.of(ALL.get(0), ALL.get(1), new Signature(SISTER, null, Outcome.NOT_SETTLED)))))
                .isEmpty();
    }

    @Test
    void whoDoesNotJoinHasNothingSettledAndOwesNothing() {
        var sisterLeft = List.of(ALL.get(0), ALL.get(1), new Signature(SISTER, null, Outcome.SETTLED));
        assertThat(faults(written(50_000L, TWO_INSTALMENTS, sisterLeft))).containsExactly("signatures.2.outcome");
        var neighbourLeft = List.of(ALL.get(0), new Signature(NEIGHBOUR, null, Outcome.NOT_SETTLED), ALL.get(2));
        assertThat(faults(written(50_000L, TWO_INSTALMENTS, neighbourLeft)))
                .containsExactlyInAnyOrder("instalments.0.from", "instalments.1.from");
    }

    @Test
    void oneSideAloneComesToNoAgreement() {
        var alone = List.of(
                ALL.get(0),
                new Signature(NEIGHBOUR, null, Outcome.NOT_SETTLED),
                new Signature(SISTER, null, Outcome.NOT_SETTLED));
        var own = new Owed(OWNER, null, "让出通道", null, LocalDate.of(2026, 12, 1));
        assertThat(faults(written(null, List.of(own), alone))).containsExactly("signatures");
    }

    @Test
    void takesEffectWithTheLastOfSignaturesAndSeal() {
        var late = List.of(ALL.get(0), ALL.get(1), signed(SISTER, AGREED.plusDays(2)));
        assertThat(faults(written(50_000L, TWO_INSTALMENTS, late))).containsExactly("effectiveOn");
        assertThat(faults(written(50_000L, TWO_INSTALMENTS, late, AGREED, AGREED.plusDays(2))))
                .isEmpty();
        assertThat(faults(written(50_000L, TWO_INSTALMENTS, ALL, AGREED.plusDays(1), AGREED.plusDays(1))))
                .isEmpty();
    }

    @Test
    void mediatorAndCommitteeHaveToSignAndSealAndNotTomorrow() {
        assertThat(faults(written(50_000L, TWO_INSTALMENTS, ALL, null, AGREED))).containsExactly("sealedOn");
        assertThat(faults(written(50_000L, TWO_INSTALMENTS, ALL, AGREED.minusDays(1), AGREED)))
                .containsExactly("sealedOn");
        var tomorrow = TODAY.plusDays(1);
        assertThat(faults(written(50_000L, TWO_INSTALMENTS, ALL, tomorrow, tomorrow)))
                .containsExactly("sealedOn");
    }

    @Test
    void oralOneNeedsNoSignatureAndBindsAtOnce() {
        var outcomes = List.of(
                new Signature(OWNER, null, Outcome.SETTLED),
                new Signature(NEIGHBOUR, null, Outcome.SETTLED),
                new Signature(SISTER, null, Outcome.NOT_SETTLED));
        assertThat(faults(oral(outcomes, AGREED))).isEmpty();
        assertThat(faults(oral(outcomes, AGREED.plusDays(1)))).containsExactly("effectiveOn");
    }

    private static Terms written(@Nullable Long total, List<Owed> owed, List<Signature> signatures) {
        return written(total, owed, signatures, AGREED, AGREED);
    }

    private static Terms written(
            @Nullable Long total,
            List<Owed> owed,
            List<Signature> signatures,
            @Nullable LocalDate sealedOn,
            LocalDate effectiveOn) {
        return new Terms(
                true, AGREED, "围墙越界", "赔偿", total, owed, null, signatures, null, AGREED, sealedOn, effectiveOn);
    }

    private static Terms oral(List<Signature> outcomes, LocalDate effectiveOn) {
        return new Terms(
                true, AGREED, "围墙越界", "赔偿", 50_000L, TWO_INSTALMENTS, null, null, outcomes, null, null, effectiveOn);
    }

    private static Owed owed(long fen, String dueOn) {
        return new Owed(NEIGHBOUR, OWNER, "赔偿款", fen, LocalDate.parse(dueOn));
    }

    private static Signature signed(long party, LocalDate on) {
        return new Signature(party, on, Outcome.SETTLED);
    }

    private static Set<String> faults(Terms terms) {
        var faults = new Faults();
        var form = terms.signatures() == null ? AgreementForm.ORAL : AgreementForm.WRITTEN;
        TermsRules.judge(terms, form, PARTIES, TODAY, faults);
        return faults.byField().keySet();
    }
}
