package org.huimin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.huimin.Desk;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.DerivedRows;
import org.huimin.shared.OfficeTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Officer, head, lawyer, follow-up and director with one poor labourer's claim for wages. */
@JourneyTest
class CaseJourneyTest {

    private static final String SUMMARY = "裁决支付全部工资。";

    @Autowired
    Desk desk;

    @Autowired
    List<DerivedRows> derived;

    @LocalServerPort
    int port;

    @AfterEach
    void derivedRowsFollowFromTheirRecord() {
        assertThat(derived)
                .allSatisfy(
                        rows -> assertThat(rows.check().none()).as(rows.name()).isTrue());
    }

    @Test
    void aPoorLabourersClaimGoesFromTheCounterToTheFollowUpCall() {
        var number = officerRegistersChecksAndWritesTheOpinion("岩温叫");
        headDecidesAndAssigns(number);
        firmNamesItsLawyer(number);
        lawyerWorksFromThePhone(number);
        desk.checkClosingFile(number);
        desk.paySubsidy(number);
        followUpCalls(number);
        assertThat(desk.get(number).stage()).isEqualTo("ARCHIVED");
        directorOpensTheFigureDownToTheCase(number);
    }

    @Test
    void anApplicationOutsideTheScopeIsRefusedAndTheRefusalServed() {
        var number = desk.readyToDecide();
        try (var head = Visitor.atDesk(port).login(desk.head)) {
            open(head, number, "Activity_Decide");
            new TaskSheet(head.page)
                    .choose("outcome", "不予法律援助")
                    .choose("refusalReason", "不属于援助事项范围")
                    .write("legalBasis", "《法律援助法》第三十一条")
                    .write("reason", "申请事项不属于援助范围。")
                    .submit();
        }
        try (var officer = Visitor.atDesk(port).login(desk.officer)) {
            open(officer, number, "Activity_ServeRefusal");
            new TaskSheet(officer.page)
                    .choose("method", "直接")
                    .write("receivedBy", "岩温")
                    .confirm("objectionExplained")
                    .submit();
            officer.go(casePath(number));
            officer.page.getByText("不予援助").first().waitFor();
            officer.lookAround("case-refused");
        }
        assertThat(desk.get(number).ended()).isTrue();
    }

    @Test
    void anApplicantWithdrawsAndASecondPersonConfirms() {
        var anHourAgo = desk.now().minusSeconds(3600).toString();
        var number = desk.register(desk.officer, Map.of("receivedAt", anHourAgo));
        try (var officer = Visitor.atDesk(port).login(desk.officer)) {
            officer.go(casePath(number));
            button(officer, "申请撤回").click();
            var dialog = officer.page.getByRole(AriaRole.DIALOG);
            dialog.getByRole(AriaRole.COMBOBOX).first().click();
            officer.page
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("已与对方和解"))
                    .click();
            dialog.locator("[name='explanation']").fill("对方已付清工资。");
            dialog.getByText("电话核实").click();
            dialog.locator("[name='calledAt']").fill(now());
            officer.lookAround("withdrawal");
            dialog.getByText("提交请求").click();
            officer.page.getByText("等待确认").first().waitFor();
        }
        assertThat(desk.openActivities(number)).contains("Activity_CheckMaterials", "Activity_ConfirmWithdrawal");
        try (var head = Visitor.atDesk(port).login(desk.head)) {
            open(head, number, "Activity_ConfirmWithdrawal");
            new TaskSheet(head.page)
                    .choose("granted", "是")
                    .write("verifiedHow", "电话向申请人本人核实。")
                    .submit();
        }
        assertThat(desk.get(number).stage()).isEqualTo("WITHDRAWN");
        assertThat(desk.openActivities(number)).isEmpty();
    }

    private CaseNumber officerRegistersChecksAndWritesTheOpinion(String applicant) {
        try (var officer = Visitor.atDesk(port).login(desk.officer)) {
            officer.go("/admin/intake");
            officer.lookAround("intake");
            var number = new Counter(officer.page).registerWageClaim(applicant);
            assertThat(desk.get(number).green()).isTrue();

            officer.go("/admin/tasks");
            unitsTasks(officer);
            officer.lookAround("worklist");
            open(officer, number, "Activity_CheckMaterials");
            new TaskSheet(officer.page)
                    .choose("materials", "材料齐全，本机构有管辖权")
                    .write("received_0_name", "身份证复印件")
                    .write("received_0_copies", "1")
                    .submit();
            open(officer, number, "Activity_WriteOpinion");
            officer.page.getByText("系统建议").first().waitFor();
            new TaskSheet(officer.page)
                    .choose("examined", "已查清，写出意见")
                    .choose("recommendation", "给予援助")
                    .choose("economicCheck", "免予核查")
                    .write("facts", "查验建档立卡手册原件。")
                    .write("opinion", "符合条件，建议给予援助。");
            officer.lookAround("opinion");
            new TaskSheet(officer.page).submit();
            officer.go(casePath(number));
            officer.page.locator(".djs-shape").first().waitFor();
            officer.lookAround("case-officer");
            return number;
        }
    }

    private void headDecidesAndAssigns(CaseNumber number) {
        try (var head = Visitor.atDesk(port).login(desk.head)) {
            open(head, number, "Activity_Decide");
            head.lookAround("decide");
            new TaskSheet(head.page)
                    .choose("outcome", "给予法律援助")
                    .choose("form", "劳动争议调解与仲裁代理")
                    .write("reason", "符合法律援助条件。")
                    .submit();
            open(head, number, "Activity_AssignFirm");
            new TaskSheet(head.page)
                    .choose("ownStaff", "否")
                    .choose("firmId", "FIRM")
                    .write("requirements", "五日内签订委托协议。")
                    .submit();
            head.go(casePath(number));
            head.page.locator(".djs-shape").first().waitFor();
            head.lookAround("case-head");
        }
    }

    private void firmNamesItsLawyer(CaseNumber number) {
        try (var firm = Visitor.atDesk(port).login(desk.firmHead)) {
            firm.go("/admin/tasks");
            unitsTasks(firm);
            firm.page.getByText(number.value()).first().waitFor();
            firm.lookAround("worklist-firm");
            open(firm, number, "Activity_NameLawyer");
            new TaskSheet(firm.page)
                    .choose("lawyerId", desk.actor(desk.lawyer).name())
                    .submit();
        }
    }

    private void lawyerWorksFromThePhone(CaseNumber number) {
        try (var lawyer = Visitor.onPhone(port).login(desk.lawyer)) {
            lawyer.page.getByText(number.value()).first().waitFor();
            lawyer.lookAround("lawyer-phone");
            step(lawyer, number, "签订委托协议");
            new TaskSheet(lawyer.page)
                    .choose("powers", "特别授权")
                    .write("signedBy", "岩温叫")
                    .submit();
            step(lawyer, number, "约见受援人");
            new TaskSheet(lawyer.page)
                    .write("place", "律师事务所")
                    .choose("explained", "承办职责")
                    .choose("explained", "司法救济途径")
                    .choose("explained", "案件风险")
                    .choose("explained", "受援人的权利义务")
                    .write("record", "已告知，受援人无异议。")
                    .submit();
            reportProgress(lawyer, number);
            lawyer.go(casePath(number));
            lawyer.lookAround("case-phone");
            step(lawyer, number, "提交结案材料");
            new TaskSheet(lawyer.page)
                    .choose("aidForm", "劳动争议调解与仲裁代理")
                    .choose("procedureStage", "仲裁")
                    .write("summary", SUMMARY)
                    .choose("result", "胜诉")
                    .write("recoveredFen", "18600")
                    .attachPdf()
                    .submit();
        }
        assertThat(desk.openActivities(number)).contains("Activity_CheckClosingFile");
    }

    private void reportProgress(Visitor lawyer, CaseNumber number) {
        step(lawyer, number, "记录办案进展");
        entry(lawyer, "沟通、提交材料", "向仲裁委提交申请书。").choose("concluded", "否").submit();
        step(lawyer, number, "记录办案进展");
        entry(lawyer, "收到开庭通知", "仲裁委通知开庭。")
                .write("hearingAt", now().replaceFirst("^\\d{4}", "2099"))
                .choose("concluded", "否");
        lawyer.lookAround("progress-phone");
        new TaskSheet(lawyer.page).submit();
        step(lawyer, number, "记录办案进展");
        entry(lawyer, "领取裁判文书", "收到裁决书。")
                .choose("concluded", "是")
                .write("concludedOn", desk.today().toString())
                .choose("result", "胜诉")
                .submit();
    }

    private static TaskSheet entry(Visitor lawyer, String kind, String content) {
        return new TaskSheet(lawyer.page)
                .choose("kind", kind)
                .choose("method", "直接")
                .write("content", content);
    }

    private void followUpCalls(CaseNumber number) {
        try (var caller = Visitor.atDesk(port).login(desk.followUp)) {
            open(caller, number, "Activity_VisitRecipient");
            new TaskSheet(caller.page)
                    .choose("method", "电话")
                    .choose("result", "已访到")
                    .choose("satisfaction", "非常满意")
                    .choose("charged", "否")
                    .submit();
        }
    }

    private void directorOpensTheFigureDownToTheCase(CaseNumber number) {
        try (var director = Visitor.atDesk(port).login(desk.director)) {
            director.page.getByText("受援率").first().waitFor();
            director.lookAround("dashboard");
            director.page
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("算上的"))
                    .first()
                    .click();
            director.page.getByText(number.value()).first().waitFor();
            director.lookAround("figure-cases");
            director.page
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(number.value()))
                    .first()
                    .click();
            director.page.locator(".djs-shape").first().waitFor();
            director.lookAround("case-director");
        }
    }

    /** From the home of the phone: the case's one large button. */
    private static void step(Visitor lawyer, CaseNumber number, String task) {
        lawyer.go("/admin/");
        lawyer.page
                .getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText(number.value()))
                .getByText(task)
                .click();
        lawyer.page.locator("#answer-form").waitFor();
    }

    /** From the worklist: claims the case's task if nobody holds it, and opens it. */
    private void open(Visitor visitor, CaseNumber number, String activity) {
        visitor.openTask(desk.open(number, activity).id());
    }

    private static void unitsTasks(Visitor visitor) {
        visitor.page
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("本单位"))
                .click();
        visitor.settle();
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private String now() {
        return desk.now().atZone(OfficeTime.ZONE).toLocalDateTime().toString().substring(0, 16);
    }

    private static String casePath(CaseNumber number) {
        return "/admin/cases/" + URLEncoder.encode(number.value(), StandardCharsets.UTF_8);
    }
}
