package org.huimin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.huimin.Desk;
import org.huimin.SmallBureau.Employee;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Lawyers change and aid ends, each by a request that somebody else answers. */
@JourneyTest
class ReplacementJourneyTest {

    @Autowired
    Desk desk;

    @LocalServerPort
    int port;

    @Test
    void aLawyerWhoCannotGoOnIsRelievedAndAColleagueTakesOver() {
        var number = desk.handled();
        var colleague = desk.bureau.somebody(desk.bureau.firm, "LAWYER");
        lawyerAsksToBeRelieved(number);
        assertThat(desk.openActivities(number)).contains("Activity_ReportProgress");
        firmPassesOn(number);
        try (var head = Visitor.atDesk(port).login(desk.head)) {
            head.openTask(desk.open(number, "Activity_DecideReplacement").id());
            new TaskSheet(head.page)
                    .choose("replacement", "原单位另派人员")
                    .write("findings", "核对住院证明，情况属实。")
                    .write("handOver", "三日内移交案卷和证据。");
            head.lookAround("decide-replacement");
            new TaskSheet(head.page).submit();
            head.openCase(number);
            head.page.locator(".djs-shape").first().waitFor();
            head.lookAround("case-replacing");
        }
        try (var firm = Visitor.onPhone(port).login(desk.firmHead)) {
            firm.openTask(desk.open(number, "Activity_NameLawyer").id());
            PlaywrightAssertions.assertThat(candidate(firm, desk.lawyer)).isDisabled();
            candidate(firm, colleague).check();
            firm.lookAround("name-lawyer-phone");
            new TaskSheet(firm.page).submit();
        }
        try (var lawyer = Visitor.onPhone(port).login(colleague)) {
            lawyer.page.getByText(number.value()).first().waitFor();
        }
        assertThat(desk.get(number).lawyer()).isEqualTo(colleague.id());
    }

    @Test
    void aidEndsWhenTheRecipientHasALawyerOfTheirOwn() {
        var number = desk.handled();
        try (var lawyer = Visitor.onPhone(port).login(desk.lawyer)) {
            lawyer.ask(number, "报告终止援助的情形");
            new TaskSheet(lawyer.page).choose("ground", "自行委托律师或者其他代理人").write("facts", "受援人出示了委托合同。");
            lawyer.lookAround("report-termination-phone");
            lawyer.sendRequest();
        }
        try (var head = Visitor.atDesk(port).login(desk.head)) {
            head.openTask(desk.open(number, "Activity_DecideTermination").id());
            new TaskSheet(head.page)
                    .choose("terminated", "是")
                    .choose("ground", "自行委托律师或者其他代理人")
                    .write("reason", "已向受援人核实。")
                    .choose("recipientHeard", "是");
            head.lookAround("decide-termination");
            new TaskSheet(head.page).submit();
        }
        try (var officer = Visitor.atDesk(port).login(desk.officer)) {
            officer.openTask(desk.open(number, "Activity_ServeTermination").id());
            new TaskSheet(officer.page)
                    .choose("method", "直接送达")
                    .write("receivedBy", "岩温")
                    .choose("firmTold", "是")
                    .choose("organTold", "否")
                    .confirm("objectionExplained")
                    .choose("closingFileDue", "是");
            officer.lookAround("serve-termination");
            new TaskSheet(officer.page).submit();
            officer.openCase(number);
            officer.page.locator(".djs-shape").first().waitFor();
            officer.lookAround("case-terminated");
        }
        assertThat(desk.openActivities(number)).contains("Activity_SubmitClosingFile");
    }

    private void lawyerAsksToBeRelieved(CaseNumber number) {
        try (var lawyer = Visitor.onPhone(port).login(desk.lawyer)) {
            lawyer.ask(number, "请求不再承办");
            new TaskSheet(lawyer.page)
                    .choose("ground", "患病或者长期外出")
                    .write("explanation", "住院手术，一个月内不能出庭。")
                    .attachPdf();
            lawyer.lookAround("ask-to-be-relieved-phone");
            lawyer.sendRequest();
        }
    }

    private void firmPassesOn(CaseNumber number) {
        try (var firm = Visitor.atDesk(port).login(desk.firmHead)) {
            firm.openTask(desk.open(number, "Activity_AnswerDeclining").id());
            new TaskSheet(firm.page).choose("declining", "报请中心处理").write("findings", "本所刑事律师已满负荷。");
            firm.lookAround("answer-declining");
            new TaskSheet(firm.page).submit();
        }
    }

    private Locator candidate(Visitor firm, Employee lawyer) {
        return firm.page.getByRole(
                AriaRole.RADIO,
                new Page.GetByRoleOptions().setName(desk.actor(lawyer).name()));
    }
}
