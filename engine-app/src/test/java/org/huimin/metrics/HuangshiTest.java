package org.huimin.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huimin.HouseTest;
import org.huimin.OwnBureau;
import org.huimin.Village;
import org.huimin.access.CurrentActor;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.huimin.shared.OfficeTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * A year of a whole city: 6368 disputes, each of which went through the house on its day, at several desks at once. 黄石
 * reported 6217 successes of them (97.6 %), which is below the 98 % that are asked for.
 */
@HouseTest
@Tag("endurance")
class HuangshiTest {

    private static final int YEAR = 2026;
    private static final int ACCEPTED = 6368;
    private static final int SUCCEEDED = 6217;

    /** One in so many fails, which makes 151. */
    private static final int FAILS = 42;

    private static final int MONTHS = 12;
    private static final int DESKS = 3;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    ObjectMapper json;

    @Autowired
    KpiController controller;

    @Autowired
    KpiRows rows;

    @Autowired
    CurrentActor actors;

    @Autowired
    MovableClock clock;

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void t31_aCityThatMissesByTwentyFour() throws Exception {
        onTheTenthOf(1);
        var own = OwnBureau.in(house);
        var onTheSpot = new OnTheSpot(own.village(), json, port);
        var desks = Executors.newFixedThreadPool(DESKS);
        try {
            for (int month = 1; month <= MONTHS; month++) {
                onTheTenthOf(month);
                var disputes = disputesOf(month, own.village(), onTheSpot);
                // Of two who ask at once for the first number of a year, one is asked to send again.
                disputes.get(0).call();
                for (var done : desks.invokeAll(disputes.subList(1, disputes.size()))) {
                    done.get();
                }
            }
        } finally {
            desks.shutdown();
        }
        var figure = accepted(own.desk().director.login());
        assertThat(figure.numerator()).isEqualTo(SUCCEEDED);
        assertThat(figure.denominator()).isEqualTo(ACCEPTED);
        assertThat(figure.value()).isEqualTo("97.63");
        assertThat(figure.status()).isEqualTo(KpiStatus.MISSED);
        assertThat(figure.shortOf()).isEqualTo(24);
        assertThat(rows.check().none()).as(rows.check().toString()).isTrue();
    }

    private static List<Callable<CaseNumber>> disputesOf(int month, Village village, OnTheSpot onTheSpot) {
        return IntStream.rangeClosed(1, ACCEPTED)
                .filter(dispute -> dispute % MONTHS + 1 == month)
                .<Callable<CaseNumber>>mapToObj(
                        dispute -> () -> dispute % FAILS == 0 ? fail(village) : onTheSpot.settle(dispute % 2 == 0))
                .toList();
    }

    private static CaseNumber fail(Village village) {
        var number = village.beingMediated(1, 1);
        village.fail(number);
        return number;
    }

    private KpiFigure accepted(String director) {
        return actors
                .as(
                        director,
                        () -> controller.figures(YearMonth.of(YEAR, 1), YearMonth.of(YEAR, MONTHS), null, Cut.NONE))
                .stream()
                .filter(figure -> figure.id().equals("SUCCESS_OF_ACCEPTED_ALL"))
                .findFirst()
                .orElseThrow();
    }

    private void onTheTenthOf(int month) {
        clock.moveTo(OfficeTime.startOf(LocalDate.of(YEAR, month, 10)).plusSeconds(36_000));
    }
}
