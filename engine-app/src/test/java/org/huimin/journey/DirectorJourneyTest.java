package org.huimin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.function.IntFunction;
import org.huimin.Desk;
import org.huimin.MediationDesk;
import org.huimin.organization.Units;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.UnitId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A director defends the figure: from the rate to the case, its rule and its place in the diagram, and to what is done about it. */
@JourneyTest
class DirectorJourneyTest {

    private static final String ANSWER = "已上门回访双方，约定下周再次调解。";

    @Autowired
    private Desk desk;

    @Autowired
    private MediationDesk office;

    @Autowired
    private Units units;

    @LocalServerPort
    private int port;

    @Test
    void fromTheFigureToTheAnswerAtADesk() {
        walk(Visitor::atDesk, "desk");
    }

    @Test
    void fromTheFigureToTheAnswerOnAPhone() {
        walk(Visitor::onPhone, "phone");
    }

    /** A refused case weighs on the aid rate; who wrote its opinion would like it to be withdrawn. */
    @Test
    void aFailedCaseIsNotMovedOutOfSightByOnePerson() {
        var refused = desk.readyToDecide();
        desk.refuse(refused, "OUT_OF_SCOPE");
        var failed = failed();
        try (var reviewer = Visitor.atDesk(port).login(desk.reviewer)) {
            reviewer.openCase(refused);
            assertThat(button(reviewer, "申请撤回").count()).isZero();
            assertThat(post(reviewer, "/api/cases/" + refused.value() + "/withdrawal"))
                    .isEqualTo("AlreadyDecided");
            assertThat(post(reviewer, "/api/cases/" + failed.value() + "/requests/DisputeEndingRequested"))
                    .isEqualTo("RequestNotOpen");
        }
        assertThat(desk.get(refused).stage()).isEqualTo("DENIED");
        try (var director = Visitor.atDesk(port).login(desk.director)) {
            for (var stays : Map.of("AID_RATE_DECIDED", refused, "SUCCESS_RATE_ALL", failed)
                    .entrySet()) {
                director.go("/admin/kpis/" + stays.getKey() + "/remainder");
                row(director, stays.getValue()).waitFor();
            }
        }
    }

    private void walk(IntFunction<Visitor> arrival, String screen) {
        var number = failed();
        try (var director = arrival.apply(port).login(desk.director)) {
            director.lookAround("dashboard-" + screen);
            link(director, name(desk.bureau.station)).click();
            button(director, "打印简报").waitFor();
            link(director, "回到本单位").waitFor();
            behind(director, "调解成功率（全部纠纷）").getByText("没算上的").click();
            var row = row(director, number);
            row.getByText("SUCCESS_05").waitFor();
            director.lookAround("figure-cases-" + screen);
            row.getByText("调解不成").last().click();
            director.page.waitForURL(url -> url.contains("diagram=Mediation"));
            director.page
                    .locator(".djs-shape[data-element-id=Activity_Mediate]")
                    .waitFor();
            director.lookAround("figure-diagram-" + screen);
            link(director, "提出督办").click();
            new TaskSheet(director.page).write("answerDays", "3").write("instruction", "请再上门一次，说明为什么不成。");
            director.sendRequest();
        }
        try (var committee = arrival.apply(port).login(office.head)) {
            committee.openTask(
                    desk.open(number, "Activity_AnswerInstructionOfCommittee").id());
            committee.page.getByText("请再上门一次，说明为什么不成。").first().waitFor();
            new TaskSheet(committee.page).write("answer", ANSWER).submit();
        }
        try (var director = arrival.apply(port).login(desk.director)) {
            director.openCase(number);
            director.page.getByText(ANSWER).first().waitFor();
            director.lookAround("instruction-answered-" + screen);
        }
    }

    private CaseNumber failed() {
        var number = office.mediated(Map.of("duplicate", "另有争执。"));
        office.mediate(number, "FAILED");
        office.guide(number);
        return number;
    }

    private String name(UnitId unit) {
        return units.get(unit).name();
    }

    private static Locator behind(Visitor visitor, String figure) {
        return visitor.page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(figure + "背后的案件"));
    }

    /** A line of the table at a desk, a card on a phone. */
    private static Locator row(Visitor visitor, CaseNumber number) {
        return visitor.page
                .locator("tr, li")
                .filter(new Locator.FilterOptions().setHasText(number.value()))
                .first();
    }

    private static Locator link(Visitor visitor, String name) {
        return visitor.page
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** What the page does not offer is asked for behind its back; answered is why not. */
    private static String post(Visitor visitor, String path) {
        return (String) visitor.page.evaluate("""
                async (path) => (await (await fetch(path, {
                  method: 'POST',
                  headers: {
                    'Content-Type': 'application/json',
                    'Idempotency-Key': crypto.randomUUID(),
                    'If-Match': '"1"',
                    'X-XSRF-TOKEN': decodeURIComponent(document.cookie.match(/XSRF-TOKEN=([^;]*)/)[1]),
                  },
                  body: '{}',
                })).json()).code""", path);
    }
}
