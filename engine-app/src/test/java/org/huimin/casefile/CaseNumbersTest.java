package org.huimin.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.huimin.MeasurementTest;
import org.huimin.SmallBureau;
import org.huimin.organization.Units;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A number is given once, whoever asks at the same moment. */
@MeasurementTest
class CaseNumbersTest {

    private static final int YEARS = 50;

    @Autowired
    CaseNumbers numbers;

    @Autowired
    SmallBureau bureau;

    @Autowired
    Units units;

    /** On the first morning of a year two counters may register at once. */
    @Test
    void twoWhoBeginAYearTogetherGetItsFirstTwoNumbers() throws Exception {
        var shortName = units.get(bureau.agency).shortName();
        var start = new CyclicBarrier(2);
        var hands = Executors.newFixedThreadPool(2);
        try {
            for (int year = 2100; year < 2100 + YEARS; year++) {
                int thisYear = year;
                Callable<CaseNumber> one = () -> {
                    start.await();
                    return numbers.next(shortName, CaseKind.LEGAL_AID, thisYear);
                };
                var given = new ArrayList<String>();
                for (var number : hands.invokeAll(List.of(one, one))) {
                    given.add(number.get().value());
                }
                var begin = shortName + CaseKind.LEGAL_AID.series() + "〔" + year + "〕第";
                assertThat(given).containsExactlyInAnyOrder(begin + "1号", begin + "2号");
            }
        } finally {
            hands.shutdownNow();
        }
    }
}
