package org.huimin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case is sent back by the agency, supplemented, supplemented once more for a new fact, and decided: who was late, and when. */
@HouseTest
class SentBackCaseTest {

    @Autowired
    Desk desk;

    @Autowired
    MovableClock clock;

    @Autowired
    Breaches breaches;

    @Autowired
    ClockViews views;

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void clocksPausesAndLatenessAreRightAtEachStep() {
        on("2026-11-23T10:00");
        var number = desk.register(desk.township);
        assertThat(of(number, "LA_RECEIPT").dueOn()).isEqualTo("2026-11-23");
        assertThat(review(number).dueOn()).isEqualTo("2026-11-30");
        desk.findComplete(number, desk.township);
        assertThat(of(number, "LA_RECEIPT").breached()).isFalse();

        on("2026-11-24T10:00");
        desk.answerFirstCheck(number, Map.of("firstCheck", "RETURNED", "reasons", "缺少工资条，请一次性告知。"));
        var again = of(number, "LA_RECEIPT");
        assertThat(again.startedOn()).isEqualTo("2026-11-24");
        assertThat(again.owner()).isEqualTo("STATION");
        assertThat(again.status()).isEqualTo(ClockStatus.RUNNING);
        assertThat(review(number).startedOn())
                .as("the law counts from the receipt, whoever sends it back")
                .isEqualTo("2026-11-23");

        on("2026-11-26T10:00");
        assertThat(late(number)).containsExactly(tuple("LA_RECEIPT", "STATION", day("2026-11-24")));
        desk.askForPapers(number, desk.township, Map.of());
        assertThat(review(number).status()).isEqualTo(ClockStatus.RUNNING);
        desk.serveSupplementNotice(number, desk.township, 5);
        assertThat(review(number).status()).isEqualTo(ClockStatus.PAUSED);
        assertThat(review(number).pauses()).containsExactly(new ClockView.Paused(day("2026-11-26"), null, null));
        assertThat(of(number, "LA_SUPPLEMENT").dueOn()).isEqualTo("2026-12-01");
        assertThat(of(number, "LA_SUPPLEMENT").owner()).isEqualTo("APPLICANT");
        assertThat(of(number, "LA_SUPPLEMENT").dueName()).isEqualTo("通知期限");
        assertThat(review(number).dueName()).isEqualTo("法定期限");

        on("2026-11-30T10:00");
        desk.receiveSupplement(number, desk.township);
        assertThat(of(number, "LA_SUPPLEMENT").breached()).isFalse();
        assertThat(review(number).dueOn()).isEqualTo("2026-12-04");
        desk.checkMaterials(number, desk.township);

        on("2026-12-01T10:00");
        desk.askForPapersInReview(number, Map.of("newFact", "工资条显示另有一名雇主。"));
        desk.serveSupplementNotice(number, desk.township, 10);
        assertThat(of(number, "LA_SUPPLEMENT").dueOn()).isEqualTo("2026-12-11");
        on("2026-12-10T10:00");
        assertThat(late(number)).as("nobody is late while the clock stands").hasSize(1);

        on("2026-12-11T10:00");
        desk.receiveSupplement(number, desk.township);
        assertThat(review(number).pauses())
                .containsExactly(
                        new ClockView.Paused(day("2026-11-26"), day("2026-11-30"), 4),
                        new ClockView.Paused(day("2026-12-01"), day("2026-12-11"), 10));
        assertThat(review(number).dueOn()).isEqualTo("2026-12-14");
        assertThat(review(number).steps())
                .containsSubsequence(
                        "11月23日收到申请，当日不计",
                        "7日，至11月30日届满",
                        "11月26日至11月30日中止，4日不计，顺延至12月4日",
                        "12月1日至12月11日中止，10日不计，顺延至12月14日");

        on("2026-12-14T23:59");
        desk.writeOpinion(number, desk.reviewer);
        assertThat(late(number)).hasSize(1);
        on("2026-12-15T00:00");
        assertThat(late(number))
                .containsExactlyInAnyOrder(
                        tuple("LA_RECEIPT", "STATION", day("2026-11-24")),
                        tuple("LA_REVIEW", "AGENCY", day("2026-12-14")));

        on("2026-12-16T10:00");
        desk.grant(number);
        assertThat(review(number).status()).isEqualTo(ClockStatus.STOPPED);
        assertThat(review(number).stoppedOn()).isEqualTo("2026-12-16");
        assertThat(of(number, "LA_ASSIGN").startedOn()).isEqualTo("2026-12-16");
        assertThat(of(number, "LA_ASSIGN").unrolledOn()).isEqualTo("2026-12-19");
        assertThat(of(number, "LA_ASSIGN").dueOn()).isEqualTo("2026-12-21");
        assertThat(late(number)).hasSize(2);
        var days = views.dayByDay(desk.get(number), review(number).id(), Locale.SIMPLIFIED_CHINESE);
        assertThat(days).filteredOn(day -> day.kind() == DayKind.PAUSED).hasSize(14);
        assertThat(days).last().satisfies(last -> assertThat(last.words()).isEqualTo("第7日，期限最后一日"));
    }

    private List<Tuple> late(CaseNumber number) {
        return views.of(number, Locale.SIMPLIFIED_CHINESE).stream()
                .filter(ClockView::breached)
                .map(late -> tuple(late.key(), late.owner(), late.dueOn()))
                .toList();
    }

    private ClockView review(CaseNumber number) {
        return of(number, "LA_REVIEW");
    }

    /** The one that was started last. */
    private ClockView of(CaseNumber number, String key) {
        var found = views.of(number, Locale.SIMPLIFIED_CHINESE).stream()
                .filter(one -> one.key().equals(key))
                .toList();
        return found.get(found.size() - 1);
    }

    /** The house's clock goes on, and the house looks at it. */
    private void on(String local) {
        clock.moveTo(OffsetDateTime.parse(local + ":00+08:00").toInstant());
        breaches.sweep();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
