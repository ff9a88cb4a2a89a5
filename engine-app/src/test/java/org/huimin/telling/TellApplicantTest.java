package org.huimin.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau.Employee;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.ApplicantToBeTold;
import org.huimin.casefile.ApplicantToBeTold.News;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Fact;
import org.huimin.casefile.Facts;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** An applicant hears what became of the case, engine and all. */
@HouseTest
class TellApplicantTest {

    @Autowired
    private Desk desk;

    @Autowired
    private Tellings tellings;

    @Autowired
    private WhatToTell whatToTell;

    @Autowired
    private Facts facts;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whoeverReceivedTheCaseTellsThatAidIsGranted() {
        var number = granted(desk.township);

        var waits = desk.open(number, "Activity_TellApplicant");
        assertThat(waits.basketUnit()).isEqualTo(desk.bureau.station);
        assertThat(waits.role()).isEqualTo("INTAKE");
        assertThat(whatToTell.of(desk.get(number))).extracting(Telling::subject).containsExactly(News.GRANTED);

        attempt(number, desk.township, told());

        assertThat(desk.openActivities(number)).doesNotContain("Activity_TellApplicant");
        assertThat(tellings.of(number)).extracting(Telling::outcome).containsExactly(Outcome.TOLD);
        assertThat(names(number)).contains("tellingTried", "applicantTold");
    }

    @Test
    void theCaseGoesOnMeanwhile() {
        var number = granted(desk.officer);
        desk.assign(number);
        assertThat(desk.openActivities(number)).contains("Activity_TellApplicant", "Activity_SignEngagement");
        assertThat(attempt(number, desk.officer, told()).stage()).isEqualTo("ASSIGNED");
    }

    @Test
    void isGivenUpAtTheThirdAttemptOnly() {
        var number = granted(desk.officer);
        for (int attempt = 1; attempt <= 2; attempt++) {
            assertThatExceptionOfType(AnswersContradictCase.class)
                    .isThrownBy(() -> attempt(number, desk.officer, failed("GIVEN_UP")))
                    .satisfies(refusal -> assertThat(refusal.fields()).containsOnlyKeys("told"));
            attempt(number, desk.officer, failed("NOT_REACHED"));
            assertThat(desk.openActivities(number)).contains("Activity_TellApplicant");
        }
        attempt(number, desk.officer, failed("GIVEN_UP"));

        assertThat(desk.openActivities(number)).doesNotContain("Activity_TellApplicant");
        assertThat(tellings.of(number)).extracting(Telling::outcome).containsExactly(Outcome.GIVEN_UP);
        assertThat(names(number)).doesNotContain("applicantTold");
    }

    @Test
    void whatComesMeanwhileIsToldAlongAndHasItsOwnThreeAttempts() {
        var number = granted(desk.officer);
        attempt(number, desk.officer, failed("NOT_REACHED"));
        attempt(number, desk.officer, failed("NOT_REACHED"));
        publish(number, News.LAWYER_NAMED);

        assertThat(desk.openActivities(number)).containsOnlyOnce("Activity_TellApplicant");
        assertThatExceptionOfType(AnswersContradictCase.class)
                .isThrownBy(() -> attempt(number, desk.officer, failed("GIVEN_UP")));
        attempt(number, desk.officer, told());
        assertThat(tellings.of(number)).extracting(Telling::outcome).containsExactly(Outcome.TOLD, Outcome.TOLD);

        publish(number, News.REPLACED);
        assertThat(desk.openActivities(number)).containsOnlyOnce("Activity_TellApplicant");
        assertThat(whatToTell.of(desk.get(number))).extracting(Telling::subject).containsExactly(News.REPLACED);
    }

    @Test
    void nobodyIsToldBeforeTheDecision() {
        var number = granted(desk.officer);
        var yesterday = Map.of(
                "triedAt", desk.now().minusSeconds(86_400).toString(),
                "method", "PHONE",
                "told", "TOLD",
                "listener", "APPLICANT");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> attempt(number, desk.officer, yesterday));
        assertThat(tellings.waiting(number)).hasSize(1);
    }

    @Test
    void aRefusalIsServedNotTold() {
        var number = desk.readyToDecide();
        desk.refuse(number, "OUT_OF_SCOPE");
        assertThat(desk.openActivities(number)).containsExactly("Activity_ServeRefusal");
    }

    private CaseNumber granted(Employee registrar) {
        var number = desk.register(registrar);
        desk.checkMaterials(number, registrar);
        desk.writeOpinion(number, desk.officer);
        desk.grant(number);
        return number;
    }

    private CaseRecord attempt(CaseNumber number, Employee by, Map<String, String> answers) {
        return desk.complete(number, "Activity_TellApplicant", by, answers);
    }

    private Map<String, String> told() {
        return Map.of("triedAt", desk.now().toString(), "method", "PHONE", "told", "TOLD", "listener", "APPLICANT");
    }

    private Map<String, String> failed(String told) {
        return Map.of("triedAt", desk.now().toString(), "method", "PHONE", "told", told, "obstacle", "NO_ANSWER");
    }

    private void publish(CaseNumber number, News subject) {
        transaction.executeWithoutResult(status -> events.publishEvent(new ApplicantToBeTold(number, subject)));
    }

    private List<String> names(CaseNumber number) {
        return facts.all(number).stream().map(Fact::name).toList();
    }
}
