package org.huimin.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huimin.CaseClocks;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A township checks first; the agency accepts, or sends back once (初审). */
@HouseTest
class FirstCheckTest {

    private static final Map<String, String> RETURNED = Map.of("firstCheck", "RETURNED", "reasons", "说明表缺签名。");

    @Autowired
    private Desk desk;

    @Autowired
    private FirstCheckPart part;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void itIsMonday() {
        clock.moveTo(OfficeTime.startOf(LocalDate.of(2026, 11, 23)).plusSeconds(36_000));
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void agencyAcceptsAndTheDaysCountFromTheStation() {
        var number = desk.register(desk.township);
        clock.advance(Duration.ofDays(2));
        desk.findComplete(number, desk.township);
        assertThat(desk.get(number).stage()).isEqualTo("SUBMITTED");
        assertThat(desk.openActivities(number)).containsExactly("Activity_AcceptFirstCheck");
        assertThat(seen(number).withStation()).isFalse();

        desk.answerFirstCheck(number, Map.of("firstCheck", "ACCEPTED"));

        assertThat(desk.get(number).stage()).isEqualTo("UNDER_REVIEW");
        assertThat(new CaseClocks(jdbc).of(number, "LA_REVIEW").dueOn()).isEqualTo("2026-11-30");
        assertThat(seen(number).stationDays()).isEqualTo(2);
        assertThat(seen(number).firstOpinion()).contains("建议给予援助");
    }

    @Test
    void agencySendsBackOnceWithReasons() {
        var number = desk.register(desk.township);
        desk.findComplete(number, desk.township);
        desk.answerFirstCheck(number, RETURNED);
        assertThat(desk.openActivities(number)).containsExactly("Activity_CheckMaterials");
        assertThat(seen(number))
                .satisfies(view -> assertThat(view.reasons()).isEqualTo("说明表缺签名。"))
                .satisfies(view -> assertThat(view.withStation()).isTrue());

        clock.advance(Duration.ofDays(3));
        desk.findComplete(number, desk.township);
        refused("FirstCheckReturnedAlready", () -> desk.answerFirstCheck(number, RETURNED));
        desk.answerFirstCheck(number, Map.of("firstCheck", "ACCEPTED"));

        assertThat(seen(number).stationDays()).isEqualTo(3);
        assertThat(seen(number).status()).isEqualTo("ACCEPTED");
    }

    @Test
    void townshipSaysWhatItThinks() {
        var number = desk.register(desk.township);
        assertThatExceptionOfType(AnswersContradictCase.class)
                .isThrownBy(() -> desk.complete(
                        number,
                        "Activity_CheckMaterials",
                        desk.township,
                        desk.dated(
                                "checkedOn",
                                Map.of(
                                        "materials",
                                        "COMPLETE",
                                        "received",
                                        List.of(Map.of("name", "身份证复印件", "copies", 1))))))
                .satisfies(refusal -> assertThat(refusal.fields()).containsOnlyKeys("firstOpinion"));
    }

    @Test
    void atTheCountyNobodyChecksFirst() {
        var number = desk.register(desk.officer);
        desk.findComplete(number, desk.officer);
        assertThat(desk.openActivities(number)).containsExactly("Activity_WriteOpinion");
        assertThat(part.of(desk.get(number), desk.actor(desk.officer))).isNull();
    }

    private FirstCheckPart.View seen(CaseNumber number) {
        return java.util.Objects.requireNonNull(part.of(desk.get(number), desk.actor(desk.officer)));
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
