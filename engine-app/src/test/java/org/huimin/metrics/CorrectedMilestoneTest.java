package org.huimin.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.huimin.casefile.MilestoneCorrected;
import org.huimin.casefile.Source;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A milestone that was recorded wrongly is replaced, and stays on record. */
class CorrectedMilestoneTest extends FigureTest {

    @Autowired
    Folding folding;

    @Test
    void aCorrectedDayMovesTheCaseIntoAnotherMonth() {
        var number = asked();
        reached(number, "AidGranted", "03-05");
        folding.fold();
        corrected(number, "AidGranted", "AidGranted", "02-27", null);
        assertThat(of("02", "02")).isEqualTo("1/1 100.00 MET, 0 excluded");
        assertThat(of("03", "12")).isEqualTo("0/0 null NOT_APPLICABLE, 0 excluded");
        corrected(number, "AidGranted", "AidGranted", "04-02", null);
        assertThat(of("02", "03")).isEqualTo("0/0 null NOT_APPLICABLE, 1 excluded"); // still in time then
        assertThat(of("04", "04")).isEqualTo("1/1 100.00 MET, 0 excluded");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM milestone WHERE case_number = ? AND name = 'AidGranted'")
                        .param(number.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void theLastCorrectionCounts() {
        var number = asked();
        reached(number, "AidGranted", "03-05");
        corrected(number, "AidGranted", "AidRefused", "03-05", "OUT_OF_SCOPE");
        assertThat(of("01", "12")).isEqualTo("0/0 null NOT_APPLICABLE, 1 excluded");
        corrected(number, "AidRefused", "AidRefused", "03-05", "ECON_OVER");
        assertThat(of("01", "12")).isEqualTo("0/1 0.00 MISSED, 0 excluded");
        corrected(number, "AidRefused", "AidGranted", "04-01", null);
        assertThat(of("01", "03")).isEqualTo("0/0 null NOT_APPLICABLE, 1 excluded"); // still in time then
        assertThat(of("01", "12")).isEqualTo("1/1 100.00 MET, 0 excluded");
    }

    @Test
    void whatBecameOfItSaysACorrection() {
        var number = asked();
        refused(number, "03-05", "ECON_OVER");
        corrected(number, "AidRefused", "AidRefused", "03-05", "HAS_COUNSEL");
        assertThat(behind("AID_RATE_ELIGIBLE", "excluded", "01", "12", null, Cut.NONE))
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.reason()).isEqualTo("HAS_COUNSEL");
                    assertThat(shown.process()).isNull();
                });
    }

    /** Of two that were granted in March one turns out in May to be the other one. */
    @Test
    void aMergedDuplicateCountsNowhereAndTheOtherOneOnce() {
        var stays = asked();
        reached(stays, "AidGranted", "03-05");
        var duplicate = asked();
        reached(duplicate, "AidGranted", "03-09");
        refused(asked(), "03-09", "ECON_OVER");
        folding.fold();
        assertThat(of("01", "12")).isEqualTo("2/3 66.67 MISSED, 0 excluded");
        reached(duplicate, "CaseMerged", "05-10");
        assertThat(of("01", "12")).isEqualTo("1/2 50.00 MISSED, 1 excluded");
        assertThat(of("03", "03")).isEqualTo("1/2 50.00 MISSED, 0 excluded");
        assertThat(of("05", "05")).isEqualTo("0/0 null NOT_APPLICABLE, 1 excluded");
        reached(duplicate, "CaseConcluded", "06-01");
        assertThat(of("01", "12")).isEqualTo("1/2 50.00 MISSED, 1 excluded");
    }

    private CaseNumber asked() {
        var number = targeted(small.receivedAt(at("02-02")).number());
        reached(number, "ApplicationReceived", "02-02");
        return number;
    }

    private void corrected(CaseNumber number, String milestone, String becomes, String day, @Nullable String reason) {
        var source = new Source(Source.Kind.CORRECTION, "TYPED_WRONGLY");
        raise(new MilestoneCorrected(number, milestone, becomes, reason, at(day), source));
    }

    private String of(String from, String to) {
        return shown("AID_RATE_ELIGIBLE", from, to, null, Cut.NONE);
    }
}
