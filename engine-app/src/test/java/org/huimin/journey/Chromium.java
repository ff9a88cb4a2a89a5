package org.huimin.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium; nothing is downloaded. */
final class Chromium {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(found()).setArgs(QUIET));

    private Chromium() {}

    private static Path found() {
        return candidates()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The journeys need a Chromium and none was found: install one, or name it in the variable CHROMIUM."));
    }

    private static Stream<Path> candidates() {
        var onPath = Optional.ofNullable(System.getenv("PATH")).orElse("").split(System.getProperty("path.separator"));
        var names = List.of("chromium", "chromium-browser", "google-chrome", "chrome.exe", "msedge.exe");
        var installed = Stream.of(onPath).flatMap(folder -> names.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(
                Stream.of(System.getenv("CHROMIUM")).filter(Objects::nonNull).map(Path::of), installed);
    }
}
