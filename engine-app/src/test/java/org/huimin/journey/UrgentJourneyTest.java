package org.huimin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.huimin.Desk;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Aid that no review comes before: a court notifies, or a limitation ends within days. */
@JourneyTest
class UrgentJourneyTest {

    @Autowired
    Desk desk;

    @LocalServerPort
    int port;

    @Test
    void noticeOfACourtGoesStraightToTheAssignedFirm() {
        var number = officerRegistersNotice();
        assertThat(desk.openActivities(number)).containsExactly("Activity_AssignFirm");
        try (var head = Visitor.atDesk(port).login(desk.head)) {
            head.openTask(desk.open(number, "Activity_AssignFirm").id());
            new TaskSheet(head.page)
                    .choose("ownStaff", "否")
                    .choose("firmId", "FIRM")
                    .write("requirements", "指派熟悉未成年人的律师。");
            head.lookAround("assign-notified");
            new TaskSheet(head.page).submit();
        }
        try (var firm = Visitor.onPhone(port).login(desk.firmHead)) {
            firm.openTask(desk.open(number, "Activity_NameLawyer").id());
            firm.lookAround("name-lawyer-notified-phone");
            new TaskSheet(firm.page)
                    .choose("lawyerId", desk.actor(desk.lawyer).name())
                    .submit();
        }
        try (var officer = Visitor.atDesk(port).login(desk.officer)) {
            officer.openTask(desk.open(number, "Activity_TellOrgan").id());
            new TaskSheet(officer.page)
                    .choose("method", "电子送达")
                    .write("receivedBy", "刑事审判庭")
                    .confirm("organTold");
            officer.lookAround("tell-organ");
            new TaskSheet(officer.page).submit();
            officer.openCase(number);
            officer.page.locator(".djs-shape").first().waitFor();
            officer.lookAround("case-notified");
        }
        assertThat(desk.get(number).firm()).isEqualTo(desk.bureau.firm);
        assertThat(desk.openActivities(number)).contains("Activity_SignEngagement");
    }

    @Test
    void aidThatCannotWaitIsGivenAtOnceAndMadeRegularAfterwards() {
        var number = desk.register(desk.officer);
        try (var officer = Visitor.onPhone(port).login(desk.officer)) {
            officer.ask(number, "提议先行提供援助");
            new TaskSheet(officer.page)
                    .choose("ground", "时效或者期限不足七日届满")
                    .write("limitationEndsOn", desk.today().plusDays(3).toString())
                    .write("reason", "仲裁时效三日后届满。");
            officer.lookAround("propose-provisional-aid-phone");
            officer.sendRequest();
        }
        headGivesAid(number);
        desk.completeFormalities(number, "DONE");
        desk.writeRegularisationOpinion(number);
        headMakesItRegular(number);
        assertThat(desk.get(number).ended()).isFalse();
        assertThat(desk.openActivities(number))
                .contains("Activity_AssignFirm")
                .doesNotContain("Activity_DecideRegularisation", "Activity_CompleteFormalities");
    }

    private CaseNumber officerRegistersNotice() {
        try (var officer = Visitor.atDesk(port).login(desk.officer)) {
            officer.go("/admin/intake/notice");
            var counter = new Counter(officer.page);
            counter.choose("通知机关", "人民法院");
            counter.write("organName", "芒市人民法院");
            counter.write("letterNumber", "（2026）云3103刑初12号通辩");
            counter.choose("通知的情形", "视力、听力、言语残疾人");
            counter.choose("诉讼阶段", "一审");
            counter.write("charge", "盗窃罪");
            counter.write("person.name", "岩三");
            counter.write("person.idNumber", "533103199003070023");
            officer.lookAround("notice");
            return counter.registered("登记通知");
        }
    }

    private void headGivesAid(CaseNumber number) {
        try (var head = Visitor.atDesk(port).login(desk.head)) {
            head.openTask(desk.open(number, "Activity_DecideProvisionalAid").id());
            new TaskSheet(head.page)
                    .choose("provisional", "是")
                    .choose("form", "劳动争议调解与仲裁代理")
                    .write("regulariseDays", "7")
                    .write("reason", "时效即将届满，先行提供。");
            head.lookAround("decide-provisional-aid");
            new TaskSheet(head.page).submit();
        }
        assertThat(desk.get(number).stage()).isEqualTo("PROVISIONAL");
    }

    private void headMakesItRegular(CaseNumber number) {
        try (var head = Visitor.atDesk(port).login(desk.head)) {
            head.openTask(desk.open(number, "Activity_DecideRegularisation").id());
            new TaskSheet(head.page).choose("regularisation", "转为正式援助").write("reason", "经审查符合条件。");
            head.lookAround("decide-regularisation");
            new TaskSheet(head.page).submit();
            head.openCase(number);
            head.page.locator(".djs-shape").first().waitFor();
            head.lookAround("case-provisional");
        }
    }
}
