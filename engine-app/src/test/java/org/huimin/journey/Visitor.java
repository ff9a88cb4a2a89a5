package org.huimin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.shared.CaseNumber;

/** Somebody at a screen. Whatever they do, the page asks no stranger for anything and throws no error. */
final class Visitor implements AutoCloseable {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final Locator.FilterOptions NAMED = new Locator.FilterOptions().setHasText(Pattern.compile("\\S"));
    static final Locator.WaitForOptions GONE = new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private static final Path PICTURES = Path.of("target", "journeys");

    private final BrowserContext context;
    private final String origin;
    private final List<String> faults = new ArrayList<>();

    final Page page;

    private Visitor(int port, int width, int height) {
        origin = "http://localhost:" + port;
        context = Chromium.BROWSER.newContext(new NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai"));
        page = context.newPage();
        page.onPageError(faults::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(origin)
                    && !request.url().startsWith("data:")
                    && !request.url().startsWith("blob:")) {
                faults.add("asked a stranger: " + request.url());
            }
        });
    }

    static Visitor atDesk(int port) {
        return new Visitor(port, 1366, 768);
    }

    static Visitor onPhone(int port) {
        return new Visitor(port, 360, 740);
    }

    /** Their watch shows that moment, as the clock of the house does. */
    Visitor at(Instant moment) {
        context.clock().setFixedTime(moment.toEpochMilli());
        return this;
    }

    Visitor login(Employee employee) {
        return login(employee.login(), SmallBureau.PASSWORD);
    }

    Visitor login(String login, String password) {
        go("/admin/");
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        settle();
        return this;
    }

    void go(String path) {
        page.navigate(origin + path);
        settle();
    }

    /** Into a valley and out of it again. */
    void signal(boolean there) {
        context.setOffline(!there);
    }

    /** The session ends as if it had run out. */
    void loseSession() {
        context.clearCookies();
    }

    /** Opens a task, and takes it if nobody holds it. */
    void openTask(String id) {
        go("/admin/tasks/" + id);
        page.locator("#answer-form").waitFor();
        var claim = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("认领"))
                .first();
        if (claim.count() > 0) {
            claim.click();
            claim.waitFor(GONE);
        }
    }

    void openCase(CaseNumber number) {
        go("/admin/cases/" + URLEncoder.encode(number.value(), StandardCharsets.UTF_8));
    }

    /** Opens the form of a request that the case page offers. */
    void ask(CaseNumber number, String request) {
        openCase(number);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(request))
                .click();
        page.locator("#answer-form").waitFor();
    }

    /** Sends the form of a request, and waits for the way back to the case. */
    void sendRequest() {
        new TaskSheet(page).press("提交");
        page.locator("#answer-form").waitFor(GONE);
    }

    /** The page has its name, and nothing is on its way. */
    void settle() {
        letRequestsEnd();
        page.locator("h1").filter(NAMED).first().waitFor();
        page.locator("[role=progressbar]").first().waitFor(GONE);
    }

    /** What the page's own worker has answered, the browser may never report as over; then what is to be seen decides. */
    private void letRequestsEnd() {
        try {
            page.waitForLoadState(LoadState.NETWORKIDLE, new Page.WaitForLoadStateOptions().setTimeout(10_000));
        } catch (TimeoutError unreported) {
            System.out.println("Not quiet for ten seconds: " + page.url());
        }
    }

    /** Nothing grave for people who cannot see or point, nothing wider than the screen; and a picture to look at. */
    void lookAround(String picture) {
        lookAround(PICTURES, picture);
    }

    void lookAround(Path album, String picture) {
        settle();
        letFadesEnd();
        page.screenshot(new Page.ScreenshotOptions().setPath(album.resolve(picture + ".png")));

        var grave = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .toList();
        assertThat(grave).as("axe on " + picture).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(picture + " scrolls sideways")
                .isTrue();
    }

    /** Whatever comes or goes is too pale on its way, which axe would rightly find. */
    private void letFadesEnd() {
        page.evaluate("""
                () => document.getAnimations()
                    .filter((fade) => fade.effect.getComputedTiming().endTime !== Infinity)
                    .forEach((fade) => fade.finish())""");
    }

    /** What they saw last stays as a picture, for the day on which a journey ends too early. */
    @Override
    public void close() {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("last-seen.png")));
        context.close();
        assertThat(faults).isEmpty();
    }
}
