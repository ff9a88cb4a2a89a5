package org.huimin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.huimin.Desk;
import org.huimin.Village;
import org.huimin.casefile.CaseParties;
import org.huimin.mediation.Disputes;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The second instalment is not paid, and everybody sits down again. Agreed on Monday, the second of March. */
@JourneyTest
class BreachJourneyTest {

    @Autowired
    Desk desk;

    @Autowired
    Disputes disputes;

    @Autowired
    CaseParties parties;

    @LocalServerPort
    int port;

    Village village;

    @BeforeEach
    void aVillage() {
        desk.moveTo("2026-03-02");
        village = new Village(desk, disputes, parties);
    }

    @AfterEach
    void backToThePresent() {
        desk.backToThePresent();
    }

    @Test
    void brokenAgreementIsMediatedAgainOnThePhone() {
        var number = paidOnce();
        desk.moveTo("2026-04-12");
        try (var mediator = Visitor.onPhone(port).at(desk.now()).login(village.mediator)) {
            press(mediator, "查看履行情况");
            new TaskSheet(mediator.page).choose("method", "电话回访").press("不履行");
            mediator.lookAround("broken-instalment-phone");
            new TaskSheet(mediator.page).submit();
            headAsksEverybody(number);
            mediator.go("/admin/");
            mediator.lookAround("mediator-home-reopened-phone");
            press(mediator, "主持调解");
            mediator.openCase(number);
            assertThat(mediator.page.locator("main").innerText()).contains("重新调解", "未履行", "已履行 2026-03-12");
            mediator.lookAround("dispute-reopened-phone");
        }
        assertThat(desk.openActivities(number)).containsExactly("Activity_Mediate");
    }

    private CaseNumber paidOnce() {
        var number = village.beingMediated(1, 1);
        village.meet(number, "AGREED_WRITTEN");
        village.sign(number, Map.of());
        desk.moveTo("2026-03-12");
        village.check(number, "GOES_ON", Map.of(), Map.of("ordinal", 1, "performedOn", "2026-03-12"));
        return number;
    }

    private void headAsksEverybody(CaseNumber number) {
        try (var head = Visitor.onPhone(port).at(desk.now()).login(village.head)) {
            head.openTask(desk.open(number, "Activity_AnswerBreach").id());
            new TaskSheet(head.page)
                    .choose("answer", "各方同意，重新调解")
                    .write("cause", "资金周转困难。")
                    .press("都同意");
            head.lookAround("answer-breach-phone");
            new TaskSheet(head.page).submit();
        }
        assertThat(desk.get(number).stage()).isEqualTo("MEDIATING");
    }

    private static void press(Visitor mediator, String what) {
        mediator.page
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(what))
                .first()
                .click();
        mediator.page.locator("#answer-form").waitFor();
    }
}
