package org.huimin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.huimin.Desk;
import org.huimin.MediationDesk;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A dispute on the phone of its mediator, from the first word to the shelf. Registered on Monday, the second of March. */
@JourneyTest
class MediationJourneyTest {

    private static final List<String> PAPERS = List.of(
            "封面", "目录", "申请书或者受理登记表", "权利义务告知书", "身份证明", "调解记录", "协议书或者口头协议登记表", "履行凭证", "回访记录", "司法确认材料", "封底");

    @Autowired
    Desk desk;

    @Autowired
    MediationDesk office;

    @LocalServerPort
    int port;

    @AfterEach
    void backToThePresent() {
        desk.backToThePresent();
    }

    @Test
    void disputeGoesItsWholeWayOnThePhone() {
        desk.moveTo("2026-03-02");
        try (var mediator = Visitor.onPhone(port).at(desk.now()).login(office.mediator)) {
            var number = registers(mediator);
            headAcceptsAndNames(number);
            meetsThePartiesTwice(mediator);
            writesTheAgreement(mediator);
            asksTheCourt(mediator, number);
            checksBothInstalments(mediator);
            assertThat(desk.openActivities(number)).containsExactly("Activity_VisitRecipient");
            somebodyElseVisits(number);
            archives(mediator, number);
            assertThat(desk.get(number).stage()).isEqualTo("ARCHIVED");
            assertThat(desk.get(number).ended()).isTrue();
        }
    }

    private CaseNumber registers(Visitor mediator) {
        mediator.lookAround("mediator-home-empty-phone");
        mediator.page
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("登记纠纷"))
                .first()
                .click();
        mediator.settle();
        var counter = new Counter(mediator.page);
        counter.write("parties.0.name", "岩保");
        counter.write("parties.1.name", "依旺");
        counter.choose("纠纷类型", "邻里");
        counter.write("facts", "两家因宅基地边界发生争吵。");
        mediator.lookAround("register-dispute-phone");
        return counter.registered("登记");
    }

    private void headAcceptsAndNames(CaseNumber number) {
        try (var head = Visitor.onPhone(port).at(desk.now()).login(office.head)) {
            head.openTask(desk.open(number, "Activity_AcceptDispute").id());
            var sheet = new TaskSheet(head.page);
            sheet.press("都同意").choose("decision", "受理").choose("rightsTold", "是");
            head.lookAround("accept-dispute-phone");
            sheet.submit();
            goOn(head, "指定调解员");
            sheet.choose("lead", desk.actor(office.mediator).name()).choose("acceptedByParties", "是");
            head.lookAround("name-mediators-phone");
            sheet.submit();
        }
    }

    private void meetsThePartiesTwice(Visitor mediator) {
        mediator.go("/admin/");
        mediator.lookAround("mediator-home-phone");
        session(mediator, "继续调解");
        mediator.lookAround("session-done-phone");
        on(mediator, "2026-03-05");
        session(mediator, "达成协议，签书面协议");
    }

    private void session(Visitor mediator, String result) {
        next(mediator, "主持调解");
        var sheet = new TaskSheet(mediator.page);
        sheet.choose("kind", "调解").write("place", "村委会").press("都在场");
        sheet.write("summary", "双方各让一步。").choose("result", result);
        mediator.lookAround("mediate-phone");
        sheet.submit();
    }

    private void writesTheAgreement(Visitor mediator) {
        goOn(mediator, "签订调解协议");
        var sheet = new TaskSheet(mediator.page);
        sheet.choose("signed", "是").write("terms", "依旺赔偿五百元，分两期付清。").write("total", "500");
        owes(sheet, 0, "300", "2026-03-15");
        sheet.press("再加一期");
        owes(sheet, 1, "200", "2026-04-14");
        mediator.lookAround("instalments-phone");
        sheet.press("今日各方、调解员都已签名并盖章，请求全部了结");
        sheet.choose("confirmable", "是");
        mediator.lookAround("sign-agreement-phone");
        sheet.submit();
    }

    /** The second one is of the same people for the same thing. */
    private void owes(TaskSheet sheet, int index, String yuan, String dueOn) {
        var row = "instalments_" + index + "_";
        if (index == 0) {
            sheet.choose(row + "from", "依旺").choose(row + "to", "岩保").write(row + "what", "赔偿款");
        }
        sheet.write(row + "amount", yuan).write(row + "dueOn", dueOn);
    }

    private void asksTheCourt(Visitor mediator, CaseNumber number) {
        on(mediator, "2026-03-10");
        mediator.ask(number, "申请司法确认");
        new TaskSheet(mediator.page).press("都申请").write("court", "芒市人民法院");
        mediator.lookAround("apply-for-confirmation-phone");
        mediator.sendRequest();
        mediator.lookAround("dispute-before-court-phone");
        on(mediator, "2026-03-13");
        mediator.openTask(desk.open(number, "Activity_RecordRuling").id());
        new TaskSheet(mediator.page)
                .choose("ruling", "确认协议有效")
                .write("ruledOn", "2026-03-12")
                .write("rulingNumber", "（2026）云3103民特1号");
        mediator.lookAround("record-ruling-phone");
        new TaskSheet(mediator.page).submit();
        assertThat(desk.get(number).stage()).isEqualTo("CONFIRMED");
    }

    private void checksBothInstalments(Visitor mediator) {
        on(mediator, "2026-03-15");
        next(mediator, "查看履行情况");
        found(mediator, "check-performance-phone");
        on(mediator, "2026-04-14");
        next(mediator, "查看履行情况");
        found(mediator, "check-last-instalment-phone");
    }

    private void found(Visitor mediator, String picture) {
        new TaskSheet(mediator.page).choose("method", "上门回访");
        mediator.page.locator("#root_instalments").getByText("已履行").first().click();
        mediator.lookAround(picture);
        new TaskSheet(mediator.page).submit();
    }

    private void somebodyElseVisits(CaseNumber number) {
        desk.moveTo("2026-05-06");
        try (var visitor = Visitor.onPhone(port).at(desk.now()).login(desk.followUp)) {
            visitor.openTask(desk.open(number, "Activity_VisitRecipient").id());
            var sheet = new TaskSheet(visitor.page);
            sheet.choose("method", "电话").choose("result", "已访到");
            sheet.choose("satisfaction", "满意").choose("charged", "否");
            visitor.lookAround("visit-parties-phone");
            sheet.submit();
        }
    }

    private void archives(Visitor mediator, CaseNumber number) {
        on(mediator, "2026-05-07");
        next(mediator, "整理归档");
        var sheet = new TaskSheet(mediator.page);
        PAPERS.forEach(paper -> sheet.choose("papers", paper));
        sheet.choose("retention", "长期");
        mediator.lookAround("archive-dispute-phone");
        sheet.submit();
        mediator.openCase(number);
        mediator.page.locator(".djs-shape").first().waitFor();
        mediator.lookAround("dispute-archived-phone");
    }

    private void on(Visitor mediator, String day) {
        desk.moveTo(day);
        mediator.at(desk.now());
    }

    /** At home the large button of the card says what comes now. */
    private static void next(Visitor mediator, String what) {
        mediator.go("/admin/");
        press(mediator, what);
    }

    /** What has just been done says what comes next. */
    private static void goOn(Visitor somebody, String what) {
        press(somebody, what);
    }

    private static void press(Visitor somebody, String what) {
        somebody.page
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(what))
                .first()
                .click();
        somebody.page.locator("#answer-form").waitFor();
    }
}
