package org.huimin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.huimin.Desk;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An applicant who was refused objects, and the bureau finds them right. */
@JourneyTest
class ObjectionJourneyTest {

    @Autowired
    Desk desk;

    @LocalServerPort
    int port;

    @Test
    void bureauReversesARefusalAndTheAgencyGoesOnWithTheCase() {
        var number = desk.readyToDecide();
        headRefuses(number);
        officerServes(number);
        officerFiles(number);
        bureauReverses(number);
        agencyCarriesOut(number);
        assertThat(desk.get(number).ended()).isFalse();
        assertThat(desk.openActivities(number)).contains("Activity_AssignFirm");
    }

    private void headRefuses(CaseNumber number) {
        try (var head = Visitor.atDesk(port).login(desk.head)) {
            head.openTask(desk.open(number, "Activity_Decide").id());
            new TaskSheet(head.page)
                    .choose("outcome", "不予法律援助")
                    .choose("refusalReason", "不属于援助事项范围")
                    .write("legalBasis", "《法律援助法》第三十一条")
                    .write("reason", "请求的事项不属于援助范围。")
                    .submit();
        }
    }

    private void officerServes(CaseNumber number) {
        try (var officer = Visitor.onPhone(port).login(desk.officer)) {
            officer.openTask(desk.open(number, "Activity_ServeRefusal").id());
            new TaskSheet(officer.page)
                    .choose("method", "直接")
                    .write("receivedBy", "岩温")
                    .confirm("objectionExplained")
                    .submit();
        }
    }

    private void officerFiles(CaseNumber number) {
        try (var officer = Visitor.onPhone(port).login(desk.officer)) {
            officer.ask(number, "提出异议");
            new TaskSheet(officer.page).choose("method", "当面").write("grounds", "拖欠劳动报酬属于援助事项范围。");
            officer.lookAround("objection-phone");
            officer.sendRequest();
        }
        assertThat(desk.get(number).stage()).isEqualTo("OBJECTION");
    }

    private void bureauReverses(CaseNumber number) {
        try (var bureau = Visitor.atDesk(port).login(desk.bureauReview)) {
            bureau.openTask(desk.open(number, "Activity_ReviewObjection").id());
            new TaskSheet(bureau.page)
                    .choose("objection", "责令改正")
                    .write("findings", "申请人请求支付三个月工资。")
                    .write("reason", "支付劳动报酬属于援助事项范围。")
                    .write("legalBasis", "《法律援助法》第三十一条")
                    .write("order", "七日内作出给予法律援助的决定。");
            bureau.lookAround("review-objection");
            new TaskSheet(bureau.page).submit();
            bureau.openTask(desk.open(number, "Activity_ServeObjectionDecision").id());
            new TaskSheet(bureau.page)
                    .choose("method", "直接")
                    .write("receivedBy", "岩温")
                    .choose("remediesNamed", "六十日内申请行政复议")
                    .choose("remediesNamed", "六个月内提起行政诉讼")
                    .confirm("agencyTold");
            bureau.lookAround("serve-objection-decision");
            new TaskSheet(bureau.page).submit();
        }
    }

    private void agencyCarriesOut(CaseNumber number) {
        try (var head = Visitor.atDesk(port).login(desk.head)) {
            head.openTask(desk.open(number, "Activity_CarryOutReversal").id());
            new TaskSheet(head.page).choose("form", "劳动争议调解与仲裁代理");
            head.lookAround("carry-out-reversal");
            new TaskSheet(head.page).submit();
            head.openCase(number);
            head.page.locator(".djs-shape").first().waitFor();
            head.lookAround("case-reversed");
        }
    }
}
