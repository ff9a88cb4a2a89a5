package org.huimin.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import org.huimin.QuickPasswords;
import org.huimin.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Everybody of the demo bureau opens every page of their menu at a desk, and their first page on a phone: nothing grave
 * for who cannot see or point, nothing wider than the screen. On a phone each other page is opened by whoever comes to
 * it first. {@code -Dhuimin.pictures=../docs/images} takes the pictures of the
 * documentation anew, of everybody.
 */
@Tag("journey")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"huimin.demo=true", "huimin.demo-history=40"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import(QuickPasswords.class)
class EveryPageTest {

    private static final String PASSWORD = "Huimin-2026";
    private static final boolean PICTURES_WANTED = System.getProperty("huimin.pictures") != null;
    private static final Path ALBUM = Path.of(System.getProperty("huimin.pictures", "target/pictures"));

    /** The drawer slides away behind whoever has chosen. */
    private static final Locator.WaitForOptions CLOSED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    /** Pages that are the same for everybody: whoever comes first looks at them for all. */
    private static final Set<String> FOR_ANYBODY = Set.of("calendar", "deadlines");

    private static final Set<String> LOOKED_AT = new HashSet<>();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intake",
                "officer",
                "township",
                "reviewer",
                "head",
                "firm",
                "lawyer",
                "bureau",
                "followup",
                "finance",
                "stats",
                "director",
                "sysadmin",
                "secadmin",
                "auditor",
                "mediator",
                "committee"
            })
    void isFitForEverybody(String login) {
        walk(login, 1366, Visitor::atDesk);
        walk(login, 360, Visitor::onPhone);
    }

    private void walk(String login, int width, IntFunction<Visitor> arrival) {
        try (var visitor = arrival.apply(port).login(login, PASSWORD)) {
            visitor.lookAround(ALBUM, "%s-home-%d".formatted(login, width));
            boolean drawer = width < 600;
            for (int item = 0; item < menu(visitor, drawer).count(); item++) {
                var page = nameOf(menu(visitor, drawer).nth(item).getAttribute("href"));
                if (isOnceForAll(page, drawer) && !LOOKED_AT.add(page + width)) {
                    continue;
                }
                menu(visitor, drawer).nth(item).click();
                visitor.page.locator(".MuiModal-backdrop:visible").first().waitFor(CLOSED);
                visitor.lookAround(ALBUM, "%s-%s-%d".formatted(login, nameOf(visitor.page.url()), width));
            }
        }
    }

    private static boolean isOnceForAll(String page, boolean phone) {
        return FOR_ANYBODY.contains(page) || (phone && !PICTURES_WANTED);
    }

    /** Open, as it is beside the page on a desk; on a phone it is a drawer that closes behind whoever chooses. */
    private static Locator menu(Visitor visitor, boolean drawer) {
        var items = visitor.page.locator("a[role=menuitem]");
        if (drawer && items.count() == 0) {
            visitor.page.locator("header button").first().click();
            visitor.settle();
        }
        return items;
    }

    private static String nameOf(String url) {
        var name = url.replaceFirst(".*/admin/?", "").replaceFirst("[?].*", "").replace('/', '-');
        return name.isEmpty() ? "start" : name;
    }
}
