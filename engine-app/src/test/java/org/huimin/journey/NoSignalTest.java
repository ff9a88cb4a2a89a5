package org.huimin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.huimin.Desk;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A lawyer in the hills: typed without a signal, the page opened anew, and in the end exactly one entry. */
@JourneyTest
class NoSignalTest {

    /** Whether the phone has the form of that task by now. */
    private static final String KEPT = """
            (task) => new Promise((done) => {
              const opening = indexedDB.open('huimin');
              opening.onsuccess = () => {
                const keys = opening.result.transaction('copies').objectStore('copies').getAllKeys();
                keys.onsuccess = () => {
                  opening.result.close();
                  done(keys.result.some((key) => key.endsWith('form ' + task)));
                };
              };
            })""";

    private static final String TEXT = "到村委会调取工资表。";

    @Autowired
    Desk desk;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private CaseNumber number = new CaseNumber("芒援申字〔2026〕第1号");

    @BeforeEach
    void aCaseInHand() {
        number = desk.readyToDecide();
        desk.grant(number);
        desk.assign(number);
        desk.signEngagement(number);
        desk.meet(number);
    }

    @Test
    void whatWasTypedWithoutASignalIsSentOnceWhenItIsBack() {
        try (var lawyer = onTheWay()) {
            openForm(lawyer);
            entry(lawyer);
            lawyer.page.reload();
            assertThat(lawyer.page.locator("#root_content")).hasValue(TEXT);
            lawyer.lookAround("no-signal-form");
            submit(lawyer);
            lawyer.page.reload();
            lawyer.page.getByText("未发送：1 条").waitFor();
            lawyer.page.getByText("等待信号").waitFor();
            lawyer.lookAround("no-signal-home");
            assertThat(entries()).isZero();

            lawyer.signal(true);
            gone(lawyer);
            lawyer.page.reload();
            lawyer.settle();
        }
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void twoEntriesForOneCaseBothArrive() {
        try (var lawyer = onTheWay()) {
            for (int time = 0; time < 2; time++) {
                openForm(lawyer);
                entry(lawyer);
                submit(lawyer);
            }
            lawyer.page.getByText("未发送：2 条").waitFor();
            lawyer.signal(true);
            gone(lawyer);
        }
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void itWaitsForItsAuthorWhenTheSessionIsOver() {
        var colleague = desk.bureau.somebody(desk.bureau.firm, "LAWYER");
        try (var lawyer = onTheWay()) {
            openForm(lawyer);
            entry(lawyer);
            submit(lawyer);
            lawyer.loseSession();
            lawyer.signal(true);
            // At the latest when the bell asks again, a minute on.
            lawyer.page.getByText("本机有 1 条未发送的内容").waitFor(new Locator.WaitForOptions().setTimeout(90_000));
            lawyer.lookAround("no-signal-login");
            lawyer.page.waitForURL(url -> url.contains("/login"));
            assertThat(entries()).isZero();

            enter(lawyer, colleague);
            lawyer.page.reload();
            lawyer.settle();
            assertThat(lawyer.page.getByText(TEXT)).hasCount(0);
            assertThat(lawyer.page.getByText("未发送")).hasCount(0);
            logOut(lawyer);
            assertThat(entries()).isZero();

            enter(lawyer, desk.lawyer);
            gone(lawyer);
        }
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void itsTextIsKeptWhenTheCaseHasMovedOn() {
        try (var lawyer = onTheWay()) {
            openForm(lawyer);
            entry(lawyer);
            submit(lawyer);
            desk.conclude(number);
            lawyer.signal(true);
            lawyer.page.getByText("没有发送：案件已有变化").waitFor();
            lawyer.page.getByText("查看内容").click();
            lawyer.page.getByText(TEXT).waitFor();
            lawyer.lookAround("no-signal-moved-on");
            press(lawyer, "删除");
            lawyer.page
                    .getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("确认"))
                    .click();
            gone(lawyer);
        }
        assertThat(entries()).as("the one that concluded the case").isEqualTo(1);
    }

    @Test
    void nothingStaysOnThePhoneAfterLogout() {
        try (var lawyer = onTheWay()) {
            openForm(lawyer);
            entry(lawyer);
            submit(lawyer);
            openAccountMenu(lawyer);
            lawyer.page.getByRole(AriaRole.MENUITEM, named("退出登录")).click();
            lawyer.page.getByText("还有 1 条没有发送").waitFor();
            lawyer.lookAround("no-signal-logout");
            press(lawyer, "删除并退出");
            lawyer.page.locator("input[name=username]").waitFor();
            assertThat(kept(lawyer, List.of("entries", "drafts", "copies"))).isZero();

            lawyer.signal(true);
            lawyer.page.reload();
            lawyer.page.locator("input[name=username]").waitFor();
            enter(lawyer, desk.lawyer);
            assertThat(lawyer.page.getByText("未发送")).hasCount(0);
        }
        assertThat(entries()).isZero();
    }

    /** Opened once with a signal, then without. */
    private Visitor onTheWay() {
        var lawyer = Visitor.onPhone(port).login(desk.lawyer);
        lawyer.page.getByText(number.value()).first().waitFor();
        lawyer.page.waitForFunction("navigator.serviceWorker.controller !== null");
        var task = desk.open(number, "Activity_ReportProgress").id();
        // Asked from here: the browser's own waiting takes a promise for an answer.
        lawyer.page.waitForCondition(() -> (Boolean) lawyer.page.evaluate(KEPT, task));
        lawyer.signal(false);
        return lawyer;
    }

    private void openForm(Visitor lawyer) {
        lawyer.page
                .getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText(number.value()))
                .getByText("记录办案进展")
                .click();
        lawyer.page.locator("#root_content").waitFor();
    }

    private static void entry(Visitor lawyer) {
        new TaskSheet(lawyer.page)
                .choose("kind", "调查取证")
                .choose("method", "直接")
                .write("content", TEXT)
                .choose("concluded", "否");
    }

    private static void submit(Visitor lawyer) {
        press(lawyer, "提交");
        lawyer.page.getByText("已存在本机").first().waitFor();
    }

    /** It has arrived or was given up. A page that has not looked yet shows nothing of it either, so the phone is asked. */
    private static void gone(Visitor lawyer) {
        lawyer.page.waitForCondition(() -> kept(lawyer, List.of("entries")) == 0);
        assertThat(lawyer.page.getByText("未发送：")).hasCount(0);
    }

    private static void enter(Visitor visitor, Employee employee) {
        visitor.page.locator("input[name=username]").fill(employee.login());
        visitor.page.locator("input[name=password]").fill(SmallBureau.PASSWORD);
        visitor.page.keyboard().press("Enter");
        visitor.page.waitForURL(url -> !url.contains("/login"));
        visitor.settle();
    }

    private static void openAccountMenu(Visitor visitor) {
        visitor.page
                .locator(".RaUserMenu-userButton, [aria-haspopup=true]")
                .last()
                .click();
    }

    private static void logOut(Visitor visitor) {
        openAccountMenu(visitor);
        visitor.page.getByRole(AriaRole.MENUITEM, named("退出登录")).click();
        visitor.page.locator("input[name=username]").waitFor();
    }

    private static void press(Visitor visitor, String button) {
        visitor.page
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** Everything in the browser's own database. */
    private static int kept(Visitor visitor, List<String> shelves) {
        return (Integer) visitor.page.evaluate("""
                (shelves) => new Promise((done, fail) => {
                  const opening = indexedDB.open('huimin');
                  opening.onerror = () => fail(opening.error);
                  opening.onsuccess = () => {
                    const counts = shelves.map((shelf) => new Promise((give) => {
                      const count = opening.result.transaction(shelf).objectStore(shelf).count();
                      count.onsuccess = () => give(count.result);
                    }));
                    Promise.all(counts).then((all) => done(all.reduce((sum, one) => sum + one, 0)));
                  };
                })""", shelves);
    }

    private int entries() {
        return jdbc.sql("SELECT COUNT(*) FROM progress_entry WHERE case_number = ?")
                .param(number.value())
                .query(Integer.class)
                .single();
    }
}
