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
import org.springframework.jdbc.core.simple.JdbcClient;

/** A quarrel settled under the tree: one page on the phone, one press, and the dispute stands there whole. */
@JourneyTest
class QuickWayJourneyTest {

    @Autowired
    Desk desk;

    @Autowired
    MediationDesk office;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void quarrelOfYesterdayIsRegisteredAndSettledOnOnePage() {
        try (var mediator = Visitor.onPhone(port).login(office.mediator)) {
            press(mediator, AriaRole.LINK, "快速登记（当场调解）");
            var number = settles(mediator);
            assertThat(desk.openActivities(number)).containsExactly("Activity_VisitRecipient");
            assertThat(jdbc.sql("SELECT COUNT(*) FROM draft WHERE officer_id = ?")
                            .param(office.mediator.id().value())
                            .query(Long.class)
                            .single())
                    .isZero();
            press(mediator, AriaRole.LINK, "打开案件");
            assertThat(mediator.page.locator("main").innerText())
                    .contains("事后补录", "当场调结", "玉香", "岩罕", "鸡啄了菜苗。", "赔偿二百元，当场付清。", "已履行 " + yesterday());
            mediator.page.getByText("事后补录").scrollIntoViewIfNeeded();
            mediator.lookAround("quick-dispute-phone");
        }
    }

    /** Nobody has typed everything at once: what is missing is said beside the fields, and the first one has the word. */
    private CaseNumber settles(Visitor mediator) {
        var counter = new Counter(mediator.page);
        counter.write("parties.0.name", "玉香");
        press(mediator, AriaRole.BUTTON, "完成登记");
        assertThat(mediator.page.locator(":focus").getAttribute("name")).isEqualTo("parties.1.name");
        mediator.lookAround("quick-way-missing-phone");
        counter.write("parties.1.name", "岩罕");
        counter.choose("纠纷类型", "邻里");
        counter.write("receivedOn", yesterday());
        counter.write("facts", "鸡啄了菜苗。");
        counter.write("place", "大榕树下");
        counter.tell("都同意调解");
        putsAwayAndGoesOn(mediator);
        counter.write("terms", "赔偿二百元，当场付清。");
        owes(mediator.page, "what", "赔偿款");
        owes(mediator.page, "amount", "200");
        mediator.lookAround("quick-way-phone");
        return counter.registered("完成登记");
    }

    /** The phone rings: what was typed lies on the server until it is gone on with. */
    private static void putsAwayAndGoesOn(Visitor mediator) {
        press(mediator, AriaRole.BUTTON, "存为草稿");
        mediator.page.reload();
        mediator.settle();
        mediator.lookAround("quick-way-draft-phone");
        press(mediator, AriaRole.BUTTON, "继续填写：玉香");
    }

    private static void owes(Page page, String field, String text) {
        page.locator("[id='instalments.0." + field + "']").fill(text);
    }

    private String yesterday() {
        return desk.today().minusDays(1).toString();
    }

    private static void press(Visitor mediator, AriaRole role, String what) {
        mediator.page
                .getByRole(role, new Page.GetByRoleOptions().setName(what))
                .first()
                .click();
        mediator.settle();
    }
}
