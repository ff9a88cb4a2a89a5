package org.huimin.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huimin.TablesAsDrawn;
import org.huimin.casefile.MilestoneCorrected;
import org.huimin.casefile.Source;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A table that sorts otherwise from the first of July on: each case is sorted by the edition of its decisive day. */
class TableOfJulyTest extends FigureTest {

    private static final String SETTLED_ALONE = "SUCCESS_09";

    @Autowired
    TablesAsDrawn tables;

    /** From July on it is a success if the parties settle alone. */
    @BeforeEach
    void drawn() {
        tables.drawAgain(
                "SuccessRate",
                LocalDate.of(YEAR, 7, 1),
                table -> table.replace(
                        "<outputEntry id=\"" + SETTLED_ALONE + "_side\">\n          <text>\"EXCLUDED\"</text>",
                        "<outputEntry id=\"" + SETTLED_ALONE + "_side\">\n          <text>\"NUMERATOR\"</text>"));
    }

    @AfterEach
    void repaired() {
        figuresFollowFromTheMilestones();
        tables.repair();
        rows.rebuild();
    }

    @Test
    void theLastDayOfJuneIsSortedByTheOldTableAndTheFirstOfJulyByTheNewOne() {
        reached(accepted("06-01"), "DisputeSettledAlone", "06-30");
        assertThat(shown("SUCCESS_RATE_ALL")).isEqualTo("0/0 null NOT_APPLICABLE, 1 excluded");
        reached(accepted("06-01"), "DisputeSettledAlone", "07-01");
        assertThat(shown("SUCCESS_RATE_ALL")).isEqualTo("1/1 100.00 MET, 1 excluded");
        assertThat(shown("SUCCESS_RATE_ALL", "01", "06", null, Cut.NONE))
                .isEqualTo("0/0 null NOT_APPLICABLE, 2 excluded"); // the second one is pending at the end of June
        assertThat(shown("SUCCESS_RATE_ALL", "07", "12", null, Cut.NONE)).isEqualTo("1/1 100.00 MET, 0 excluded");
    }

    @Test
    void whateverComesLaterACaseKeepsTheTableOfItsDay() {
        var number = accepted("06-01");
        reached(number, "DisputeSettledAlone", "06-30");
        reached(number, "DisputeArchived", "07-20");
        assertThat(shown("SUCCESS_RATE_ALL")).isEqualTo("0/0 null NOT_APPLICABLE, 1 excluded");
        rows.rebuild();
        assertThat(shown("SUCCESS_RATE_ALL")).isEqualTo("0/0 null NOT_APPLICABLE, 1 excluded");
    }

    @Test
    void aCorrectedDayBringsTheCaseUnderTheOtherTable() {
        var number = accepted("06-01");
        reached(number, "DisputeSettledAlone", "06-30");
        raise(new MilestoneCorrected(
                number,
                "DisputeSettledAlone",
                "DisputeSettledAlone",
                null,
                at("07-02"),
                new Source(Source.Kind.CORRECTION, "TYPED_WRONGLY")));
        assertThat(shown("SUCCESS_RATE_ALL")).isEqualTo("1/1 100.00 MET, 0 excluded");
    }

    private CaseNumber accepted(String day) {
        var number = small.disputeReceivedAt(at(day), house.committee).number();
        reached(number, "DisputeRegistered", day);
        reached(number, "DisputeAccepted", day);
        return number;
    }
}
