package org.huimin.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.huimin.Browser;
import org.huimin.shared.OfficeTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} at any moment while applications are registered, quarrels are settled on one page and figures are folded
 * all the time: what was acknowledged is there after the restart, and the figures are those that the milestones make.
 */
@Tag("endurance")
class KillTest {

    private static final int KILLS = 10;
    private static final String FOLDING = "--huimin.metrics.fold-every=PT0.1S";
    private static final String PASSWORD = "Huimin-2026";

    private final ObjectMapper json = new ObjectMapper();
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final Random random = new Random();

    @TempDir
    Path home;

    @Test
    void whatWasAcknowledgedSurvivesTenKillsUnderWrites() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            var node = Node.start(home, FOLDING);
            everythingIsThere(node);
            int before = acknowledged.size();
            var officer = writeUntilItDies(node, "officer", this::register);
            var mediator = writeUntilItDies(node, "mediator", this::settle);
            awaitWrites(before + 10 + random.nextInt(30));
            TimeUnit.MILLISECONDS.sleep(random.nextInt(500));
            node.kill();
            officer.join(TimeUnit.SECONDS.toMillis(30));
            mediator.join(TimeUnit.SECONDS.toMillis(30));
        }
        try (var node = Node.start(home, FOLDING)) {
            everythingIsThere(node);
        }
        System.out.printf("%d kills, %d acknowledged cases, none lost%n", KILLS, acknowledged.size());
    }

    private Thread writeUntilItDies(Node node, String login, Function<Browser, String> write) {
        var writer = new Thread(() -> {
            try {
                var browser = loggedIn(node, login);
                while (true) {
                    acknowledged.add(write.apply(browser));
                }
            } catch (UncheckedIOException killed) {
                // The answer of the last request never came: it was not acknowledged.
            }
        });
        writer.start();
        return writer;
    }

    private void awaitWrites(int atLeast) throws InterruptedException {
        for (int waited = 0; acknowledged.size() < atLeast && waited < 600; waited++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(acknowledged).as("the node takes cases").hasSizeGreaterThanOrEqualTo(atLeast);
    }

    private void everythingIsThere(Node node) throws Exception {
        var director = loggedIn(node, "director");
        for (var number : acknowledged) {
            assertThat(director.get("/api/cases/" + URLEncoder.encode(number, StandardCharsets.UTF_8))
                            .statusCode())
                    .as(number)
                    .isEqualTo(200);
        }
        var differences = json.readTree(
                loggedIn(node, "sysadmin").get("/api/operations/derived-rows").body());
        assertThat(differences)
                .isNotEmpty()
                .allSatisfy(rows -> assertThat(rows.get("missing").asInt()
                                + rows.get("surplus").asInt()
                                + rows.get("different").asInt())
                        .as(rows.toString())
                        .isZero());
    }

    private static Browser loggedIn(Node node, String login) {
        var browser = node.browser();
        assertThat(browser.login(login, PASSWORD).statusCode()).isEqualTo(204);
        return browser;
    }

    private String register(Browser browser) {
        var body = """
                {"channel": "WINDOW", "receivedAt": "%s", "matter": "A31_5", "claim": "被拖欠工资。", "income": "WITHIN",
                 "commitment": false, "opponentCohabits": false, "hasOwnCounsel": false,
                 "applicant": {"name": "岩温", "idKind": "ID_CARD", "idNumber": "533103198001010014",
                               "phone": "13887001234", "address": "芒市勐戛镇", "category": "POOR_REG"},
                 "opponent": {"name": "某公司"},
                 "circumstances": {"told": {"privacy": "2026-1"}, "explained": {"duplicate": "同一人多次登记。"}}}""".formatted(Instant.now().minusSeconds(60));
        return post(browser, "/api/cases", body);
    }

    /** Accepted, mediated, agreed and performed in one transaction: a dozen figures move at once. */
    private String settle(Browser browser) {
        var body = """
                {"dispute": {"origin": "APPLICATION", "type": "LAND", "receivedOn": "%s", "facts": "围墙越界半米。",
                             "duplicate": "另一道墙。",
                             "parties": [{"role": "APPLICANT", "name": "岩保"}, {"role": "OPPONENT", "name": "依旺"}]},
                 "agreeToMediation": true, "place": "大榕树下", "written": false, "confirmable": false,
                 "terms": "赔偿二百元，当场付清。", "total": 20000, "performed": true,
                 "instalments": [{"from": 1, "to": 0, "what": "赔偿款", "amount": 20000}]}""".formatted(OfficeTime.day(Instant.now()));
        return post(browser, "/api/disputes/quick", body);
    }

    private String post(Browser browser, String path, String body) {
        var request = browser.request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElse(""))
                .POST(BodyPublishers.ofString(body));
        var answer = browser.send(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        try {
            return json.readTree(answer.body()).get("number").asText();
        } catch (JsonProcessingException strange) {
            throw new UncheckedIOException(strange);
        }
    }
}
