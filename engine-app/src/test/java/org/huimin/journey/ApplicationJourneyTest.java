package org.huimin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.huimin.Desk;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Township and agency with an application that does not go straight on. */
@JourneyTest
class ApplicationJourneyTest {

    private static final Page.LocatorOptions WITH_THE_LIST = new Page.LocatorOptions().setHasText("工资条");

    @Autowired
    Desk desk;

    @Autowired
    MovableClock clock;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @LocalServerPort
    int port;

    @AfterEach
    void backToThePresent() {
        clock.release();
    }

    @Test
    void townshipChecksFirstAndTheAgencySendsBackOnce() {
        CaseNumber number;
        try (var township = Visitor.atDesk(port).login(desk.township)) {
            township.go("/admin/intake");
            number = new Counter(township.page).registerWageClaim("岩温团");
            township.openTask(desk.open(number, "Activity_CheckMaterials").id());
            new TaskSheet(township.page)
                    .choose("materials", "材料齐全，本机构有管辖权")
                    .write("received_0_name", "身份证复印件")
                    .write("received_0_copies", "1")
                    .write("firstOpinion", "属于援助范围，建议给予援助。");
            township.lookAround("first-opinion");
            new TaskSheet(township.page).submit();
        }
        try (var agency = Visitor.atDesk(port).login(desk.secondOfficer)) {
            agency.openTask(desk.open(number, "Activity_AcceptFirstCheck").id());
            agency.page.getByText("初审已报中心").first().waitFor();
            agency.lookAround("first-check");
            new TaskSheet(agency.page)
                    .choose("firstCheck", "退回")
                    .write("reasons", "经济困难状况说明表缺申请人签名。")
                    .submit();
        }
        try (var township = Visitor.onPhone(port).login(desk.township)) {
            township.openTask(desk.open(number, "Activity_CheckMaterials").id());
            township.page.getByText("缺申请人签名").first().waitFor();
            township.lookAround("first-check-returned-phone");
        }
        desk.findComplete(number, desk.township);
        try (var agency = Visitor.atDesk(port).login(desk.secondOfficer)) {
            agency.openTask(desk.open(number, "Activity_AcceptFirstCheck").id());
            new TaskSheet(agency.page).choose("firstCheck", "接收").submit();
        }
        assertThat(desk.get(number).stage()).isEqualTo("UNDER_REVIEW");
    }

    @Test
    void whatIsMissingIsAskedForOnceAndDeemedWithdrawnWhenNobodyBringsIt() {
        var number = desk.register(desk.officer);
        try (var officer = Visitor.atDesk(port).login(desk.officer)) {
            officer.openTask(desk.open(number, "Activity_CheckMaterials").id());
            new TaskSheet(officer.page)
                    .choose("materials", "材料不齐，需要补充")
                    .write("missing_0_name", "工资条")
                    .write("missing_0_note", "最近三个月，由单位盖章");
            officer.lookAround("missing-papers");
            new TaskSheet(officer.page).submit();
            officer.openTask(desk.open(number, "Activity_ServeSupplementNotice").id());
            officer.page.getByText("工资条").first().waitFor();
            new TaskSheet(officer.page)
                    .choose("method", "直接")
                    .write("receivedBy", "岩温")
                    .confirm("consequenceExplained");
            officer.lookAround("supplement-notice");
            new TaskSheet(officer.page).submit();
        }
        try (var officer = Visitor.onPhone(port).login(desk.officer)) {
            officer.openCase(number);
            officer.page.locator("li:visible", WITH_THE_LIST).first().scrollIntoViewIfNeeded();
            officer.lookAround("case-supplement-phone");
        }
        nobodyComesFor(Duration.ofDays(30), number);
        try (var officer = Visitor.atDesk(port).login(desk.officer)) {
            officer.openCase(number);
            officer.page.getByText("期满没有补充材料，视为撤回申请").waitFor();
            officer.page.locator(".djs-shape").first().waitFor();
            officer.lookAround("case-deemed-withdrawn");
        }
        assertThat(desk.openActivities(number)).isEmpty();
    }

    /** The engine looks for what is due at once instead of at its next round. */
    private void nobodyComesFor(Duration time, CaseNumber number) {
        clock.advance(time);
        try (var waiting = Visitor.atDesk(port)) {
            waiting.page.waitForCondition(() -> {
                engine.getJobExecutor().jobWasAdded();
                return desk.get(number).ended();
            });
        }
        assertThat(desk.get(number).stage()).isEqualTo("WITHDRAWN");
    }
}
