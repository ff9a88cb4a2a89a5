package org.huimin.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Some of those who were taken at their word are looked at later (告知承诺); an untrue word has its consequence. */
@HouseTest
class CommitmentTest {

    private static final int EVERYBODY = 100;

    @Autowired
    private Desk desk;

    @Autowired
    private CommitmentSampling sampling;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void untrueCommitmentRequestsTheEndOfTheAid() {
        var number = sampled();
        check(number, "FALSE");
        assertThat(desk.openActivities(number)).contains("Activity_DecideTermination");
        assertThat(desk.get(number).ended()).isFalse();
    }

    @Test
    void trueCommitmentChangesNothing() {
        var number = sampled();
        check(number, "TRUE");
        assertThat(desk.openActivities(number)).doesNotContain("Activity_DecideTermination");
    }

    @Test
    void eachIsDrawnOnceAndNotBeforeItsTime() {
        var number = granted("COMMITMENT");
        sampling.sample(EVERYBODY);
        assertThat(desk.openActivities(number)).doesNotContain("Activity_CheckCommitment");
        clock.advance(Duration.ofDays(8));
        sampling.sample(EVERYBODY);
        sampling.sample(EVERYBODY);
        assertThat(desk.openActivities(number)).containsOnlyOnce("Activity_CheckCommitment");
    }

    @Test
    void whoWasVerifiedIsNotDrawn() {
        var number = granted("VERIFY");
        clock.advance(Duration.ofDays(8));
        sampling.sample(EVERYBODY);
        assertThat(desk.openActivities(number)).doesNotContain("Activity_CheckCommitment");
    }

    @Test
    void lotFollowsFromTheNumberAlone() {
        assertThat(Commitments.lot(new CaseNumber("芒援申字〔2026〕第12号")))
                .isEqualTo(Commitments.lot(new CaseNumber("芒援申字〔2026〕第12号")))
                .isBetween(0, Commitments.LOTS - 1);
        var drawn = IntStream.rangeClosed(1, 1000)
                .map(each -> Commitments.lot(new CaseNumber("芒援申字〔2026〕第" + each + "号")))
                .filter(lot -> lot < 20)
                .count();
        assertThat(drawn).isBetween(150L, 250L);
    }

    private CaseNumber sampled() {
        var number = granted("COMMITMENT");
        clock.advance(Duration.ofDays(8));
        sampling.sample(EVERYBODY);
        return number;
    }

    private CaseNumber granted(String economicCheck) {
        var number = desk.register(desk.officer, Map.of("income", "UNKNOWN", "commitment", true));
        desk.checkMaterials(number, desk.officer);
        desk.complete(
                number,
                "Activity_WriteOpinion",
                desk.reviewer,
                desk.dated(
                        "examinedOn",
                        Map.of(
                                "examined", "OPINION",
                                "recommendation", "GRANT",
                                "economicCheck", economicCheck,
                                "facts", "申请人作出承诺。",
                                "opinion", "建议给予援助。")));
        desk.grant(number);
        return number;
    }

    private void check(CaseNumber number, String result) {
        desk.complete(
                number,
                "Activity_CheckCommitment",
                desk.reviewer,
                desk.dated("checkedOn", Map.of("result", result, "findings", "向不动产登记中心核实。")));
    }
}
