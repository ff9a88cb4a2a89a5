package org.huimin.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huimin.Desk.faultsOf;
import static org.huimin.Desk.refusalOf;
import static org.huimin.MediationDesk.party;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.huimin.CaseClocks;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.MediationDesk;
import org.huimin.SmallBureau.Employee;
import org.huimin.casefile.CaseParty;
import org.huimin.casefile.Mediators;
import org.huimin.casefile.PartyRole;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.huimin.shared.OfficeTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Disputes from registration to an agreement or a failure, engine and all. */
@HouseTest
class MediationTest {

    @Autowired
    private MediationDesk office;

    @Autowired
    private Desk desk;

    @Autowired
    private Mediators mediators;

    @Autowired
    private MyDisputes mine;

    @Autowired
    private Consents consents;

    @Autowired
    private MovableClock clock;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void onAMonday() {
        on("2026-11-23T10:00");
    }

    @AfterEach
    void release() {
        clock.release();
    }

    private void on(String moment) {
        clock.moveTo(LocalDateTime.parse(moment).atZone(OfficeTime.ZONE).toInstant());
    }

    @Test
    void m1ADisputeIsEnteredInTheRegisterOfTheCommittee() {
        var number = office.register();
        assertThat(number.value()).startsWith("芒勐戛人调字〔2026〕第");
        var dispute = desk.get(number);
        assertThat(dispute.stage()).isEqualTo("REGISTERED");
        assertThat(dispute.committee()).isEqualTo(desk.bureau.committee);
        var waits = desk.open(number, "Activity_AcceptDispute");
        assertThat(waits.basketUnit()).isEqualTo(desk.bureau.committee);
        assertThat(waits.role()).isEqualTo("COMMITTEE_HEAD");
        assertThat(clock(number, "ME_ACCEPT").dueOn()).isEqualTo("2026-11-26");
    }

    @Test
    void m1ATownshipEntersItForItsCommitteeAndTheAgencyForTheCountys() {
        assertThat(desk.get(office.register(desk.township, Map.of())).committee())
                .isEqualTo(desk.bureau.committee);
        var ofTheCounty = office.register(desk.officer, Map.of());
        assertThat(desk.get(ofTheCounty).committee()).isEqualTo(desk.bureau.centre);
        assertThat(ofTheCounty.value()).startsWith("芒人调字〔2026〕");
    }

    /** 调处率 and 调解成功率 are promised for poor villages and poor households. */
    @Test
    void m1ADisputeOfAPoorVillageOrHouseholdIsInTheTargetGroup() {
        assertThat(desk.get(office.register()).inTargetGroup()).isFalse();
        assertThat(desk.get(office.register(Map.of("poorVillage", true, "duplicate", "另一件。")))
                        .inTargetGroup())
                .isTrue();
    }

    @Test
    void m1CommitteesThatAreCalledAlikeShareTheirNumbers() {
        var number = office.register();
        var twin = desk.bureau.somebody(desk.bureau.twinOfTheCommittee(), "MEDIATOR");
        assertThat(office.register(twin, Map.of()).value())
                .startsWith("芒勐戛人调字〔2026〕第")
                .isNotEqualTo(number.value());
    }

    @Test
    void m1WarnsOfADisputeBetweenTheSamePeople() {
        var people = List.of(
                Map.of("role", "APPLICANT", "name", "岩叫", "phone", "13987001001"),
                Map.of("role", "OPPONENT", "name", "依应", "phone", "13987001002"));
        office.register(Map.of("parties", people));
        assertThat(faultsOf(() -> office.register(Map.of("parties", people)))).containsExactly("duplicate");
        office.register(Map.of("parties", people, "duplicate", "另一块地。"));
    }

    @Test
    void m1NobodyQuarrelsWithThemselves() {
        var one = Map.of("role", "APPLICANT", "name", "岩叫", "idNumber", "533103198001010014");
        var other = Map.of("role", "OPPONENT", "name", "岩叫", "idNumber", "533103198001010014");
        assertThat(faultsOf(() -> office.register(Map.of("parties", List.of(one, other)))))
                .anyMatch(field -> field.startsWith("parties"));
    }

    @Test
    void m2BothConsentAndM4TheMediatorHasItAtOnce() {
        var number = office.register();
        office.accept(number);
        assertThat(desk.get(number).stage()).isEqualTo("ACCEPTED");
        assertThat(clock(number, "ME_LIMIT").dueOn()).isEqualTo("2026-12-23");
        office.name(number, office.mediator, office.mediatorElsewhere);
        assertThat(desk.get(number).stage()).isEqualTo("MEDIATING");
        assertThat(desk.open(number, "Activity_Mediate").heldBy(office.mediator.id()))
                .isTrue();
        assertThat(mediators.of(number))
                .extracting(Mediators.Mediator::committee)
                .containsExactly(desk.bureau.committee, desk.bureau.otherCommittee);
        assertThat(mine.of(desk.actor(office.mediatorElsewhere)))
                .extracting(MyDisputes.Row::number)
                .contains(number);
    }

    @Test
    void m2IsNotAcceptedAgainstTheRefusalOfASide() {
        var number = office.register();
        var ids = office.ids(number);
        var said = List.of(office.consent(ids.get(0), "AGREES"), office.consent(ids.get(1), "REFUSES"));
        assertThat(faultsOf(() -> office.accept(number, said, Map.of("guidance", "可以起诉。", "guidedOn", "2026-11-23"))))
                .containsExactly("decision");
        assertThat(faultsOf(() -> office.accept(number, office.consents(number, "NOT_REFUSED"), Map.of())))
                .containsExactly("consents");
        assertThat(faultsOf(() -> office.accept(number, said.subList(0, 1), Map.of())))
                .contains("consents");
        assertThat(faultsOf(
                        () -> office.accept(number, office.consents(number, "AGREES"), Map.of("rightsTold", false))))
                .containsExactly("rightsTold");
        assertThat(desk.get(number).stage()).isEqualTo("REGISTERED");
    }

    @Test
    void m2OnItsOwnMotionSilenceIsEnough() {
        var number = office.register(Map.of("origin", "SCREENING"));
        office.accept(number, office.consents(number, "NOT_REFUSED"), Map.of());
        assertThat(desk.get(number).stage()).isEqualTo("ACCEPTED");
    }

    @Test
    void m2TheCourtsLimitCountsFromItsSignedPaper() {
        var number =
                office.register(Map.of("origin", "COURT_AFTER_FILING", "simplified", true, "receivedOn", "2026-11-20"));
        assertThat(faultsOf(() -> office.accept(number))).containsExactly("entrustmentReceived");
        office.accept(number, office.consents(number, "AGREES"), Map.of("entrustmentReceived", "2026-11-20"));
        assertThat(clock(number, "ME_LIMIT").dueOn()).isEqualTo("2026-11-27");
    }

    @Test
    void m3WhatIsNotAcceptedIsShownTheWayAndM17Archived() {
        var number = office.register();
        var ids = office.ids(number);
        office.refuse(
                number,
                List.of(office.consent(ids.get(0), "AGREES"), office.consent(ids.get(1), "REFUSES")),
                "PARTY_REFUSES");
        assertThat(desk.get(number).stage()).isEqualTo("NOT_ACCEPTED");
        assertThat(desk.openActivities(number)).containsExactly("Activity_ArchiveDispute");
        office.archive(number, office.mediator, Map.of("papers", List.of("COVER", "CONTENTS", "APPLICATION", "BACK")));
        assertThat(desk.get(number).ended()).isTrue();
        assertThat(desk.get(number).stage()).isEqualTo("ARCHIVED");
    }

    @Test
    void m4NeedsAMediatorOfTheCommitteeWhomThePartiesAccept() {
        var number = office.register();
        office.accept(number);
        assertThat(faultsOf(() -> office.name(number, office.mediatorElsewhere)))
                .containsExactly("lead");
        assertThat(faultsOf(() -> office.name(number, office.mediator, desk.officer)))
                .containsExactly("others");
    }

    @Test
    void m5SessionsGoOnUntilSomethingIsAgreed() {
        var number = office.mediated();
        office.mediate(number, "GOES_ON", Map.of("kind", "ENQUIRY", "present", List.of()));
        office.mediate(number, "GOES_ON", Map.of("nextSessionAt", office.moment(60 * 24)));
        assertThat(mine.of(desk.actor(office.mediator)).stream()
                        .filter(row -> row.number().equals(number))
                        .findFirst())
                .get()
                .satisfies(row -> assertThat(row.nextSession()).isNotNull());
        office.mediate(number, "AGREED_WRITTEN");
        assertThat(desk.openActivities(number)).containsExactly("Activity_SignAgreement");
    }

    @Test
    void m5RefusesASessionThatCannotHaveBeen() {
        var number = office.mediated();
        var one = office.ids(number).subList(0, 1);
        assertThat(faultsOf(() -> office.mediate(number, "GOES_ON", Map.of("heldAt", office.moment(60)))))
                .as("a session in the future")
                .containsExactly("heldAt");
        assertThat(faultsOf(() -> office.mediate(number, "GOES_ON", Map.of("present", List.of()))))
                .containsExactly("present");
        assertThat(faultsOf(() -> office.mediate(number, "AGREED_ORAL", Map.of("present", one))))
                .containsExactly("present");
        assertThat(faultsOf(() -> office.mediate(number, "GOES_ON", Map.of("nextSessionAt", office.moment(-60)))))
                .containsExactly("nextSessionAt");
        assertThat(desk.openActivities(number)).containsExactly("Activity_Mediate");
    }

    @Test
    void m6AnAppraisalStopsTheDays() {
        var number = office.mediated();
        office.mediate(number, "APPRAISAL", Map.of("commissionedOn", "2026-11-23", "appraiser", "司法鉴定中心"));
        assertThat(desk.get(number).stage()).isEqualTo("SUSPENDED");
        assertThat(timer(number).getDuedate()).as("nothing runs out meanwhile").isAfter("9000-01-01");
        on("2026-12-03T10:00");
        desk.complete(
                number,
                "Activity_ReceiveAppraisal",
                office.mediator,
                Map.of("receivedOn", "2026-12-03", "finding", "边界以界桩为准。"));
        assertThat(clock(number, "ME_LIMIT").dueOn())
                .as("a day of rest is put off")
                .isEqualTo("2027-01-04");
        assertThat(timerDay(number)).isEqualTo("2027-01-05");
        assertThat(desk.get(number).stage()).isEqualTo("MEDIATING");
    }

    @Test
    void m7EverybodyAgreesToGoOnOnceAndBeforeTheLimit() {
        var number = office.mediated();
        var ids = office.ids(number);
        var oneRefuses = List.of(office.consent(ids.get(0), "AGREES"), office.consent(ids.get(1), "REFUSES"));
        assertThat(faultsOf(() -> extend(number, oneRefuses, 20))).containsExactly("consents");
        extend(number, office.consents(number, "AGREES"), 20);
        assertThat(clock(number, "ME_LIMIT").status()).isEqualTo("STOPPED");
        assertThat(clock(number, "ME_EXTENSION").dueOn()).isEqualTo("2027-01-12");
        assertThat(timerDay(number)).isEqualTo("2027-01-13");
        assertThat(refusalOf(() -> extend(number, office.consents(number, "AGREES"), 20)))
                .as("once")
                .isEqualTo("RequestNotOpen");
    }

    @Test
    void m7NothingIsExtendedAfterTheLimit() {
        var number = office.mediated();
        on("2026-12-24T09:00");
        assertThat(refusalOf(() -> extend(number, office.consents(number, "AGREES"), 10)))
                .isEqualTo("MediationLimitHasPassed");
    }

    @Test
    void m10ADisputeWhoseLimitPassesFailsByItself() {
        var number = office.mediated();
        assertThat(timerDay(number)).isEqualTo("2026-12-24");
        on("2026-12-24T00:00");
        management.executeJob(timer(number).getId());
        assertThat(desk.get(number).stage()).isEqualTo("FAILED");
        assertThat(clock(number, "ME_LIMIT").status()).isNotEqualTo("RUNNING");
        assertThat(desk.openActivities(number)).containsExactly("Activity_GuideParties");
        office.guide(number);
        assertThat(desk.openActivities(number)).containsExactly("Activity_ArchiveDispute");
    }

    @Test
    void m10AFailureOwesEverybodyAWord() {
        var number = office.mediated();
        office.mediate(number, "FAILED");
        assertThat(desk.get(number).stage()).isEqualTo("FAILED");
        assertThat(faultsOf(() -> desk.complete(
                        number,
                        "Activity_GuideParties",
                        office.mediator,
                        Map.of(
                                "guidedOn",
                                "2026-11-23",
                                "told",
                                List.of(Map.of(
                                        "party",
                                        office.ids(number).get(0),
                                        "ways",
                                        List.of("COURT"),
                                        "how",
                                        "PHONE",
                                        "wantsLegalAid",
                                        true))))))
                .containsExactly("told");
        office.guide(number);
        assertThat(faultsOf(() -> office.archive(number, office.mediator, Map.of("papers", List.of("COVER")))))
                .containsExactly("statement");
        office.archive(number, office.mediator, Map.of());
        assertThat(desk.get(number).ended()).isTrue();
    }

    @Test
    void m11AnEndingTakesTwo() {
        var number = office.mediated();
        assertThat(faultsOf(() -> end(number, office.head, "WITHDRAWN", Map.of())))
                .containsExactly("proofPaper");
        end(number, office.head, "WITHDRAWN", Map.of("calledAt", office.moment(-10)));
        assertThat(desk.openActivities(number))
                .as("mediation goes on meanwhile")
                .contains("Activity_Mediate", "Activity_ConfirmDisputeEnding");
        assertThat(refusalOf(() -> confirm(number, office.head, "WITHDRAWN")))
                .isEqualTo("EndingRequesterMayNotConfirm");
        var other = desk.bureau.somebody(desk.bureau.committee, "COMMITTEE_HEAD");
        assertThat(faultsOf(() -> confirm(number, other, "TRANSFERRED"))).containsExactly("ending");
        confirm(number, other, "WITHDRAWN");
        assertThat(desk.get(number).stage()).isEqualTo("WITHDRAWN");
        assertThat(clock(number, "ME_LIMIT").status()).isEqualTo("STOPPED");
        assertThat(desk.openActivities(number)).containsExactly("Activity_ArchiveDispute");
    }

    @Test
    void m11EndsAsSettledAloneOrTransferred() {
        for (var ending : Map.of("SELF_SETTLED", "SELF_SETTLED", "TRANSFERRED", "TRANSFERRED")
                .entrySet()) {
            var number = office.register();
            end(number, office.mediator, ending.getKey(), Map.of("calledAt", office.moment(-10), "body", "劳动仲裁委"));
            confirm(number, office.head, ending.getKey());
            assertThat(desk.get(number).stage()).isEqualTo(ending.getValue());
        }
    }

    @Test
    void twelvePeopleQuarrelAboutLandAndThoseWhoWillAreMediatedWith() {
        var people = new ArrayList<Map<String, Object>>();
        for (int i = 1; i <= 7; i++) {
            people.add(party("APPLICANT", "甲村民" + i));
        }
        for (int i = 1; i <= 5; i++) {
            people.add(party("OPPONENT", "乙村民" + i));
        }
        var number = office.register(Map.of("type", "LAND", "parties", people));
        var refusing = office.parties(number).stream()
                .filter(party -> party.name().endsWith("5"))
                .map(CaseParty::id)
                .toList();
        var said = office.ids(number).stream()
                .map(id -> office.consent(id, refusing.contains(id) ? "REFUSES" : "AGREES"))
                .toList();
        assertThat(faultsOf(() -> office.accept(number, said, Map.of()))).containsExactly("guidance");
        office.accept(number, said, Map.of("guidance", "可以申请土地权属裁决。", "guidedOn", "2026-11-23"));
        office.name(number);
        assertThat(consents.takingPart(number)).hasSize(10);
        assertThat(faultsOf(() -> office.mediate(number, "GOES_ON"))).containsExactly("present");
        var there = consents.takingPart(number).stream().map(CaseParty::id).toList();
        office.mediate(number, "AGREED_WRITTEN", Map.of("present", there));
        assertThat(consents.takingPart(number)).extracting(CaseParty::role).contains(PartyRole.OPPONENT);
    }

    @Test
    void anotherCommitteeDoesNotSeeIt() {
        var number = office.register();
        assertThat(refusalOf(() -> desk.claim(number, "Activity_AcceptDispute", office.headElsewhere)))
                .isEqualTo("TaskGone");
    }

    private void extend(CaseNumber number, List<Map<String, Object>> said, int days) {
        desk.request(
                number,
                "ExtensionAgreed",
                office.mediator,
                Map.of(
                        "agreedOn",
                        desk.today().toString(),
                        "consents",
                        said,
                        "extensionDays",
                        days,
                        "reason",
                        "等待丈量。"));
    }

    private void end(CaseNumber number, Employee by, String ending, Map<String, ?> more) {
        var answers = new HashMap<String, Object>(more);
        answers.put("requestedOn", desk.today().toString());
        answers.put("ending", ending);
        answers.put("reason", "当事人来电。");
        desk.request(number, "DisputeEndingRequested", by, answers);
    }

    private void confirm(CaseNumber number, Employee by, String ending) {
        desk.complete(
                number,
                "Activity_ConfirmDisputeEnding",
                by,
                Map.of(
                        "confirmedOn",
                        desk.today().toString(),
                        "granted",
                        true,
                        "ending",
                        ending,
                        "verifiedHow",
                        "电话核实。"));
    }

    private CaseClocks.Row clock(CaseNumber number, String name) {
        return new CaseClocks(jdbc).of(number, name);
    }

    private LocalDate timerDay(CaseNumber number) {
        return OfficeTime.day(Objects.requireNonNull(timer(number).getDuedate()).toInstant());
    }

    private Job timer(CaseNumber number) {
        var mediation = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey("Mediation")
                .singleResult();
        return management
                .createJobQuery()
                .processInstanceId(mediation.getId())
                .timers()
                .singleResult();
    }
}
