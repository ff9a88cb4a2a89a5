package org.huimin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huimin.Browser;
import org.huimin.FoundationsTest;
import org.huimin.SmallBureau;
import org.huimin.shared.MovableClock;
import org.huimin.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@FoundationsTest
class DoorsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SmallBureau house;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser = new Browser(0);

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @AfterEach
    void releaseClock() {
        clock.release();
    }

    @Test
    void theFirstAnswerBringsTheToken() {
        var answer = browser.get("/api/me");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("NotLoggedIn").contains("请先登录");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(browser.cookie("XSRF-TOKEN")).isPresent();
        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("XSRF-TOKEN=")
                .contains("SameSite=Lax");
    }

    @Test
    void letsInWhoKnowsThePassword() {
        var officer = house.somebody(house.station, Role.INTAKE, Role.FOLLOW_UP);
        var login = browser.login(officer.login().toUpperCase(Locale.ROOT), SmallBureau.PASSWORD);
        assertThat(login.statusCode()).isEqualTo(204);
        assertThat(login.body()).isEmpty();
        assertThat(browser.get("/api/me").body())
                .contains("\"id\":" + officer.id(), "\"login\":\"" + officer.login() + "\"")
                .contains("\"unit\":{\"id\":" + house.station + ",\"name\":\"STATION\",\"kind\":\"STATION\"}")
                .contains("\"roles\":[\"FOLLOW_UP\",\"INTAKE\"]");
        assertThat(entries("LOGGED_IN", officer)).isOne();
    }

    @Test
    void listsTheUnits() {
        loggedIn(Role.INTAKE);
        assertThat(browser.get("/api/units").body())
                .contains("\"id\":" + house.bureau + ",\"kind\":\"BUREAU\"", "\"parent\":" + house.bureau);
    }

    @Test
    void keepsOthersOut() {
        var officer = house.somebody(house.station, Role.INTAKE);
        assertRefused(browser.login(officer.login(), "wrong"), "LoginFailed");
        assertRefused(browser.login("nobody", "wrong"), "LoginFailed");
        assertRefused(browser.login("%00", "%00"), "LoginFailed");
        assertRefused(browser.login("", ""), "LoginFailed");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(entries("LOGIN_FAILED", officer)).isOne();
    }

    @Test
    void aLoginWithoutTokenIsRefused() {
        var officer = house.somebody(house.station, Role.INTAKE);
        var form = BodyPublishers.ofString("username=" + officer.login() + "&password=Huimin-2026%21");
        var answer = browser.send("POST", "/api/login", "application/x-www-form-urlencoded", form);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("PageTooOld").contains("请刷新页面");
    }

    @Test
    void fiveWrongPasswordsLockForFifteenMinutes() {
        var officer = house.somebody(house.station, Role.INTAKE);
        for (int i = 1; i < 5; i++) {
            assertRefused(browser.login(officer.login(), "wrong"), "LoginFailed");
        }
        assertRefused(browser.login(officer.login(), "wrong"), "AccountLocked");
        var locked = browser.login(officer.login(), SmallBureau.PASSWORD);
        assertRefused(locked, "AccountLocked");
        assertThat(locked.body()).containsPattern("请于 \\d\\d:\\d\\d 之后再试");

        clock.advance(Duration.ofMinutes(15).minusSeconds(5));
        assertRefused(browser.login(officer.login(), SmallBureau.PASSWORD), "AccountLocked");
        clock.advance(Duration.ofSeconds(5));
        assertThat(browser.login(officer.login(), SmallBureau.PASSWORD).statusCode())
                .isEqualTo(204);
        assertThat(entries("ACCOUNT_LOCKED", officer)).isOne();
    }

    @Test
    void guessingManyAtOnceIsGuessingInARow() {
        var officer = house.somebody(house.station, Role.INTAKE);
        var threads = Executors.newCachedThreadPool();
        var guesses = IntStream.range(0, 16)
                .mapToObj(i ->
                        CompletableFuture.runAsync(() -> new Browser(port).login(officer.login(), "wrong"), threads))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(guesses).join();
        threads.shutdown();
        assertThat(entries("LOGIN_FAILED", officer)).isEqualTo(4);
        assertThat(entries("ACCOUNT_LOCKED", officer)).isOne();
    }

    @Test
    void afterALockTheCountingBeginsAnew() {
        var officer = house.somebody(house.station, Role.INTAKE);
        for (int i = 1; i <= 5; i++) {
            browser.login(officer.login(), "wrong");
        }
        clock.advance(Duration.ofMinutes(15));
        assertRefused(browser.login(officer.login(), "wrong"), "LoginFailed");
        assertThat(browser.login(officer.login(), SmallBureau.PASSWORD).statusCode())
                .isEqualTo(204);
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        var officer = house.somebody(house.station, Role.INTAKE);
        for (int round = 0; round < 2; round++) {
            for (int i = 1; i < 5; i++) {
                assertRefused(browser.login(officer.login(), "wrong"), "LoginFailed");
            }
            assertThat(browser.login(officer.login(), SmallBureau.PASSWORD).statusCode())
                    .isEqualTo(204);
        }
    }

    @Test
    void aDisabledAccountEndsItsSessions() {
        var officer = loggedIn(Role.INTAKE);
        accounts.disable(officer.id(), null);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        assertRefused(browser.login(officer.login(), SmallBureau.PASSWORD), "AccountDisabled");
        assertRefused(browser.login(officer.login(), "wrong"), "LoginFailed");
    }

    @Test
    void aSessionGetsANewNumberAtLogin() {
        var officer = loggedIn(Role.INTAKE);
        var planted = browser.cookie("JSESSIONID");
        var token = browser.cookie("XSRF-TOKEN");
        browser.login(officer.login(), SmallBureau.PASSWORD);
        browser.get("/api/me");
        assertThat(browser.cookie("JSESSIONID")).isPresent().isNotEqualTo(planted);
        assertThat(browser.cookie("XSRF-TOKEN")).isPresent().isNotEqualTo(token);
    }

    @Test
    void logsOut() {
        var officer = loggedIn(Role.INTAKE);
        assertThat(browser.post("/api/logout", "").statusCode()).isEqualTo(204);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(entries("LOGGED_OUT", officer)).isOne();
    }

    @Test
    void aWriteWithoutTokenIsRefused() {
        loggedIn(Role.INTAKE);
        browser.forget("XSRF-TOKEN");
        var answer = browser.post("/api/tryouts/body", "{}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("PageTooOld");
        assertThat(browser.post("/api/tryouts/body", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void aHandlerIsForTheRolesItNames() {
        loggedIn(Role.INTAKE);
        assertForbidden(browser.get("/api/tryouts/finance"), "NotAllowed");
        loggedIn(Role.DIRECTOR);
        assertThat(browser.get("/api/tryouts/finance").body()).isEqualTo("money");
    }

    @Test
    void aHandlerThatNamesNobodyIsForNobody() {
        loggedIn(Role.DIRECTOR, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);
        assertForbidden(browser.get("/api/tryouts/nobody"), "NotAllowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator", "/actuator/env", "/error", "/login", "/h2-console", "/swagger-ui/index.html", "/x"})
    void nothingElseIsOpen(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(401);
        loggedIn(Role.SYSTEM_ADMIN);
        assertForbidden(browser.get(path), "Forbidden");
    }

    @Test
    void healthIsOpenAndSaysNoMore() {
        assertThat(browser.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/units",
                "/api/units;x",
                "/api/units;jsessionid=1",
                "/api;x/units",
                "//api/units",
                "/api//units",
                "/./api/units",
                "/api/./units",
                "/admin/../api/units",
                "/admin/..;/api/units",
                "/admin/%2e%2e/api/units",
                "/%2e/api/units",
                "/api/%2e/units",
                "/api%2funits",
                "/api/%75nits",
                "/api%5cunits",
                "/api\\units",
                "/api/units/",
                "/API/UNITS",
                "/api/units.json",
                "/api/units%00",
                "/api/units%0a",
                "/api/units%20",
                "/actuator/health/../../api/units",
                "/admin/;/../api/units",
                "http://localhost/api/units",
            })
    void noAddressGetsPastTheDoor(String target) throws IOException {
        for (var method : new String[] {"GET", "HEAD", "TRACE", "OPTIONS", "PROPFIND", "get"}) {
            assertOutside(raw(method + " " + target + " HTTP/1.1"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Original-URL: /api/units",
                "X-Rewrite-URL: /api/units",
                "X-Forwarded-Prefix: /api/units",
                "X-Forwarded-Uri: /api/units",
                "X-HTTP-Method-Override: GET",
                "Forwarded: for=127.0.0.1",
            })
    void noHeaderGetsPastTheDoor(String header) throws IOException {
        assertOutside(raw("GET /admin/x.y HTTP/1.1", header));
        assertOutside(raw("GET / HTTP/1.1", header));
        assertOutside(raw("GET /api/units HTTP/1.1", header));
    }

    @Test
    void thePageIsOneForAllItsAddresses() {
        assertThat(browser.get("/").headers().firstValue("Location")).contains("/admin/");
        assertThat(browser.get("/admin").headers().firstValue("Location")).contains("/admin/");
        for (var path : new String[] {"/admin/", "/admin/index.html", "/admin/cases", "/admin/cases/%E8%8A%92/show"}) {
            var answer = browser.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).contains("one page");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
            assertThat(answer.headers().firstValue("Last-Modified")).isEmpty();
        }
        assertThat(browser.get("/admin/nothing.js").statusCode()).isEqualTo(404);
    }

    @Test
    void whatHasAHashIsKeptForAYear() {
        var answer = browser.get("/admin/assets/index-abc123.js");
        assertThat(answer.body()).contains("hashed");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(browser.get("/admin/assets/gone-abc123.js").statusCode()).isEqualTo(404);
    }

    @Test
    void everyAnswerCarriesTheHeaders() {
        for (var path : new String[] {"/admin/", "/api/me"}) {
            var headers = browser.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                            + " font-src 'self' data:; frame-ancestors 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        }
        assertThat(browser.get("/api/me").headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
    }

    private SmallBureau.Employee loggedIn(String... roles) {
        var somebody = house.somebody(house.agency, roles);
        assertThat(browser.login(somebody.login(), SmallBureau.PASSWORD).statusCode())
                .isEqualTo(204);
        return somebody;
    }

    private long entries(String action, SmallBureau.Employee employee) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE action = ? AND actor = ?")
                .params(action, employee.id().value())
                .query(Long.class)
                .single();
    }

    private static void assertRefused(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    private static void assertForbidden(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    /** Whatever was answered, it was neither the units nor a failure of the server. */
    private static void assertOutside(String answer) {
        assertThat(answer).doesNotContain("BUREAU").doesNotContain("Exception").doesNotContain("HTTP/1.1 5");
        if (answer.startsWith("HTTP/1.1 200")) {
            assertThat(answer).contains("one page");
        }
    }

    private String raw(String requestLine, String... headers) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var request = requestLine + "\r\nHost: localhost\r\nConnection: close\r\n" + String.join("\r\n", headers)
                    + (headers.length == 0 ? "" : "\r\n") + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
