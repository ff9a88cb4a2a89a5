package org.huimin.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.huimin.CaseClocks;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.casefile.DeadlineBreached;
import org.huimin.casefile.LateOwner;
import org.huimin.casefile.ReminderDue;
import org.huimin.casefile.ReminderKind;
import org.huimin.deadline.Breaches;
import org.huimin.deadline.Reminders;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A case with every turn that its days can take: what is said of it, when, and who was late. */
@HouseTest
@RecordApplicationEvents
class SeenInTimeTest {

    @Autowired
    private Desk desk;

    @Autowired
    private ApplicationEvents heard;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Breaches breaches;

    @Autowired
    private BreachTable table;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void sentBackSuppliedAskedOnceMoreAndDecidedTooLate() {
        on("2026-03-04T10:00");
        var number = desk.register(desk.township);
        on("2026-03-05T10:00");
        desk.findComplete(number, desk.township);
        desk.answerFirstCheck(number, Map.of("firstCheck", "RETURNED", "reasons", "缺少工资条，请一次性告知。"));

        on("2026-03-06T10:00");
        desk.askForPapers(number, desk.township, Map.of());
        desk.serveSupplementNotice(number, desk.township, 15);
        on("2026-03-09T09:00");
        on("2026-03-10T09:00");
        assertThat(said(number)).as("the review stands still").isEmpty();
        on("2026-03-16T09:00");
        assertThat(said(number))
                .extracting(ReminderDue::clock, ReminderDue::kind)
                .containsExactly(tuple("LA_SUPPLEMENT", ReminderKind.HALF_TIME));

        on("2026-03-17T10:00");
        desk.receiveSupplement(number, desk.township);
        assertThat(review(number).pausedDays()).isEqualTo(11);
        assertThat(review(number).dueOn()).isEqualTo("2026-03-23");
        on("2026-03-18T10:00");
        desk.checkMaterials(number, desk.township);
        desk.askForPapersInReview(number, Map.of("newFact", "工资条显示另有一名雇主。"));
        desk.serveSupplementNotice(number, desk.township, 10);
        on("2026-03-19T09:00");
        on("2026-03-20T09:00");
        assertThat(said(number)).as("it stands still again").hasSize(1);
        on("2026-03-23T09:00");

        on("2026-03-24T10:00");
        desk.receiveSupplement(number, desk.township);
        assertThat(review(number).pausedDays()).isEqualTo(17);
        assertThat(review(number).dueOn()).isEqualTo("2026-03-30");
        on("2026-03-25T09:00");
        on("2026-03-26T10:00");
        desk.writeOpinion(number, desk.reviewer);
        desk.claim(number, "Activity_Decide", desk.head);
        on("2026-03-27T09:00");
        on("2026-03-30T23:59");
        assertThat(late(number))
                .as("the papers were looked at a day late, by the township, and once more when they came back")
                .hasSize(2);
        on("2026-03-31T00:00");
        assertThat(late(number))
                .extracting(DeadlineBreached::clock, DeadlineBreached::owner)
                .containsExactly(
                        tuple("LA_RECEIPT", "STATION"), tuple("LA_RECEIPT", "STATION"), tuple("LA_REVIEW", "AGENCY"));
        assertThat(table.of(number))
                .extracting(Breach::owner, Breach::unit, Breach::holder)
                .containsExactlyInAnyOrder(
                        tuple(LateOwner.STATION, desk.bureau.station, null),
                        tuple(LateOwner.STATION, desk.bureau.station, null),
                        tuple(LateOwner.AGENCY, desk.bureau.agency, desk.head.id()));

        on("2026-03-31T10:00");
        desk.grant(number);
        on("2026-04-02T09:00");
        assertThat(said(number))
                .extracting(
                        ReminderDue::clock,
                        ReminderDue::kind,
                        reminder -> reminder.dueOn().toString())
                .containsExactly(
                        tuple("LA_SUPPLEMENT", ReminderKind.HALF_TIME, "2026-03-23"),
                        tuple("LA_SUPPLEMENT", ReminderKind.HALF_TIME, "2026-03-30"),
                        tuple("LA_REVIEW", ReminderKind.HALF_TIME, "2026-03-30"),
                        tuple("LA_REVIEW", ReminderKind.ONE_DAY_BEFORE, "2026-03-30"),
                        tuple("LA_ASSIGN", ReminderKind.ONE_DAY_BEFORE, "2026-04-03"));
        assertThat(late(number)).hasSize(3);
    }

    private CaseClocks.Row review(CaseNumber number) {
        return new CaseClocks(jdbc).of(number, "LA_REVIEW");
    }

    private List<ReminderDue> said(CaseNumber number) {
        return heard.stream(ReminderDue.class)
                .filter(reminder -> reminder.caseNumber().equals(number))
                .toList();
    }

    private List<DeadlineBreached> late(CaseNumber number) {
        return heard.stream(DeadlineBreached.class)
                .filter(breach -> breach.caseNumber().equals(number))
                .toList();
    }

    /** The house's clock goes on, and the house looks at it. */
    private void on(String local) {
        clock.moveTo(OffsetDateTime.parse(local + ":00+08:00").toInstant());
        breaches.sweep();
        reminders.sweep();
    }
}
