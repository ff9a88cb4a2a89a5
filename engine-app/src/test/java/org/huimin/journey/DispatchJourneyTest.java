package org.huimin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huimin.Desk;
import org.huimin.MediationDesk;
import org.huimin.SmallBureau.Employee;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The county at its desk, a mediator in danger, and a party whom mediation did not help. */
@JourneyTest
class DispatchJourneyTest {

    @Autowired
    private Desk desk;

    @Autowired
    private MediationDesk office;

    @LocalServerPort
    private int port;

    private Employee county;
    private Employee countyMediator;

    @BeforeEach
    void theCountyHasACentre() {
        county = desk.bureau.somebody(desk.bureau.centre, "COMMITTEE_HEAD", "INTAKE");
        countyMediator = desk.bureau.somebody(desk.bureau.centre, "MEDIATOR");
    }

    @Test
    void countySendsADisputeDownChasesItTakesItBackAndFormsAJointTeam() {
        var number = office.register(county, Map.of("duplicate", "另有争执。"));
        try (var centre = Visitor.atDesk(port).login(county)) {
            centre.ask(number, "分派纠纷");
            centre.page.locator("#root_committee").click();
            var option = centre.page.locator("li[data-value='" + desk.bureau.committee + "']");
            option.click();
            option.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            new TaskSheet(centre.page).write("replyDays", "3").write("reason", "就近调解。");
            centre.lookAround("dispatch-dispute");
            centre.sendRequest();
            centre.go("/admin/dispatches");
            centre.page.getByText("待答复").first().waitFor();
            centre.lookAround("dispatch-desk");
            press(centre, "催办");
            press(centre.page.getByRole(AriaRole.DIALOG), "催办");
            centre.page.getByText("已催办").first().waitFor();
            centre.ask(number, "收回纠纷");
            new TaskSheet(centre.page).write("reason", "跨乡镇，由县里调解。");
            centre.sendRequest();
        }
        desk.complete(
                number,
                "Activity_AcceptDispute",
                county,
                desk.dated(
                        "decidedOn",
                        Map.of(
                                "decision",
                                "ACCEPTED",
                                "rightsTold",
                                true,
                                "consents",
                                office.consents(number, "AGREES"))));
        desk.complete(
                number,
                "Activity_NameMediators",
                county,
                desk.dated("namedOn", Map.of("lead", countyMediator.id().value(), "acceptedByParties", true)));
        try (var centre = Visitor.atDesk(port).login(county)) {
            centre.openCase(number);
            press(centre, "调整调解员");
            choose(centre, "主持人", countyMediator);
            choose(centre, "成员", office.mediator);
            pick(centre, office.mediatorElsewhere);
            centre.page.keyboard().press("Escape");
            centre.page.getByRole(AriaRole.CHECKBOX).check();
            centre.lookAround("joint-team");
            press(centre.page.getByRole(AriaRole.DIALOG), "确定");
            centre.page.getByText("调解员已调整").first().waitFor();
            centre.openCase(number);
            centre.lookAround("dispute-dispatched");
        }
        try (var member = Visitor.onPhone(port).login(office.mediatorElsewhere)) {
            member.openCase(number);
            member.page.getByText(number.value()).first().waitFor();
        }
    }

    @Test
    void dangerIsReportedInTwoTapsAndStandsFirstOnTheDirectorsPhone() {
        var number = office.mediated(Map.of("duplicate", "另有争执。"));
        try (var mediator = Visitor.onPhone(port).login(office.mediator)) {
            mediator.openCase(number);
            press(mediator, "报告险情");
            mediator.lookAround("danger-phone");
            press(mediator, "可能激化，有人身危险");
            mediator.page.getByText("险情已报告").first().waitFor();
        }
        try (var director = Visitor.onPhone(port).login(desk.director)) {
            director.go("/admin/");
            director.page.getByText("知悉险情").first().waitFor();
            director.lookAround("danger-director-phone");
        }
        try (var director = Visitor.atDesk(port).login(desk.director)) {
            director.ask(number, "提出督办");
            new TaskSheet(director.page).write("answerDays", "3").write("instruction", "请立即到场，报告结果。");
            director.lookAround("instruct-director");
            director.sendRequest();
            director.go("/admin/instructions");
            director.page.getByText("请立即到场，报告结果。").first().waitFor();
            director.lookAround("instructions-director");
        }
    }

    @Test
    void afterAFailedMediationLegalAidOpensWithNothingTypedTwice() {
        var number = failed();
        try (var officer = Visitor.onPhone(port).login(desk.officer)) {
            officer.openCase(number);
            press(officer, "申请法律援助");
            officer.page.getByRole(AriaRole.MENUITEM).first().click();
            officer.page.waitForURL(url -> url.contains("/intake?draft="));
            officer.settle();
            press(officer, "下一步");
            officer.lookAround("aid-after-mediation-phone");
            // Every step of the page is there, shown or not.
            assertThat(typed(officer, "applicant.name")).isEqualTo("岩保");
            assertThat(typed(officer, "applicant.idNumber")).isEqualTo("533103198001010014");
            assertThat(typed(officer, "applicant.phone")).isEqualTo("13887001234");
            assertThat(typed(officer, "applicant.address")).isEqualTo("芒市勐戛镇某村");
            assertThat(typed(officer, "claim")).isEqualTo("两家因宅基地边界发生争吵。");
            assertThat(typed(officer, "opponent.name")).isEqualTo("依旺");
        }
    }

    private static String typed(Visitor officer, String field) {
        return officer.page.locator("[name='" + field + "']").inputValue();
    }

    private CaseNumber failed() {
        var applicant = new HashMap<String, Object>(MediationDesk.party("APPLICANT", "岩保"));
        applicant.put("idNumber", "533103198001010014");
        applicant.put("phone", "13887001234");
        applicant.put("address", "芒市勐戛镇某村");
        var parties = List.of(applicant, MediationDesk.party("OPPONENT", "依旺"));
        var number = office.mediated(Map.of("duplicate", "另有争执。", "parties", parties));
        office.mediate(number, "FAILED");
        office.guide(number);
        return number;
    }

    private static void press(Visitor visitor, String name) {
        visitor.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static void press(Locator within, String name) {
        within.getByText(name, new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
    }

    private void choose(Visitor visitor, String input, Employee person) {
        visitor.page
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(input))
                .click();
        pick(visitor, person);
    }

    /** From a list that is open, and stays so where several may be chosen. */
    private void pick(Visitor visitor, Employee person) {
        visitor.page
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(desk.actor(person).name() + "（"))
                .click();
    }
}
