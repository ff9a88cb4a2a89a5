package org.huimin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.huimin.Desk;
import org.huimin.MediationDesk;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A dispute on the phone of its mediator, from the first word on. */
@JourneyTest
class MediationJourneyTest {

    @Autowired
    Desk desk;

    @Autowired
    MediationDesk office;

    @LocalServerPort
    int port;

    @Test
    void aMediatorRegistersAndMediatesOnThePhone() {
        var number = mediatorRegisters();
        headAccepts(number);
        headNamesMediators(number);
        mediatorMeetsTheParties(number);
        assertThat(desk.openActivities(number)).containsExactly("Activity_SignAgreement");
    }

    private CaseNumber mediatorRegisters() {
        try (var mediator = Visitor.onPhone(port).login(office.mediator)) {
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
    }

    private void headAccepts(CaseNumber number) {
        try (var head = Visitor.onPhone(port).login(office.head)) {
            head.openTask(desk.open(number, "Activity_AcceptDispute").id());
            var sheet = new TaskSheet(head.page);
            sheet.press("都同意");
            sheet.choose("decision", "受理").choose("rightsTold", "是");
            head.lookAround("accept-dispute-phone");
            sheet.submit();
        }
        assertThat(desk.get(number).stage()).isEqualTo("ACCEPTED");
    }

    private void headNamesMediators(CaseNumber number) {
        try (var head = Visitor.atDesk(port).login(office.head)) {
            head.openTask(desk.open(number, "Activity_NameMediators").id());
            var sheet = new TaskSheet(head.page);
            sheet.choose("lead", desk.actor(office.mediator).name()).choose("acceptedByParties", "是");
            head.lookAround("name-mediators");
            sheet.submit();
            head.openCase(number);
            head.page.locator(".djs-shape").first().waitFor();
            head.lookAround("dispute");
        }
    }

    private void mediatorMeetsTheParties(CaseNumber number) {
        try (var mediator = Visitor.onPhone(port).login(office.mediator)) {
            mediator.lookAround("mediator-home-phone");
            session(mediator, number, "继续调解");
            session(mediator, number, "达成协议，签书面协议");
            mediator.openCase(number);
            mediator.page.locator(".djs-shape").first().waitFor();
            mediator.lookAround("dispute-phone");
        }
    }

    private void session(Visitor mediator, CaseNumber number, String result) {
        mediator.openTask(desk.open(number, "Activity_Mediate").id());
        var sheet = new TaskSheet(mediator.page);
        sheet.choose("kind", "调解").write("place", "村委会").press("都在场");
        sheet.write("summary", "双方各让一步。").choose("result", result);
        mediator.lookAround("mediate-phone");
        sheet.submit();
    }
}
