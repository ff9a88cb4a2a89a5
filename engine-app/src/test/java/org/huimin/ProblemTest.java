package org.huimin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huimin.access.AllowedFor;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Refusal;
import org.huimin.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@FoundationsTest
class ProblemTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SmallBureau house;

    @Autowired
    private ObjectMapper json;

    private Browser browser = new Browser(0);

    @BeforeEach
    void logIn() {
        browser = new Browser(port);
        browser.login(house.somebody(house.agency, Role.INTAKE).login(), SmallBureau.PASSWORD);
    }

    @Test
    void aRefusalSaysWhatIsWrongAndWhatToDo() {
        var answer = browser.get("/api/tryouts/fail/refusal");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        var problem = problem(answer, 409, "RoleHeldAlreadyForTrial");
        assertThat(problem.path("holder").asText()).isEqualTo("王五");
        assertThat(problem.path("errors").path("to").asText()).isEqualTo("必填");
        assertThat(problem.path("errors").path("why").asText()).isEqualTo("已是文字");
        assertThat(problem.path("type").asText()).isEqualTo("urn:huimin:problem:RoleHeldAlreadyForTrial");
    }

    @Test
    void aRefusalIsFoundUnderneath() {
        problem(browser.get("/api/tryouts/fail/wrapped"), 409, "RoleHeldAlreadyForTrial");
    }

    @Test
    void speaksChineseUnlessAskedForEnglish() {
        assertThat(title(null)).isEqualTo("没有这个页面");
        assertThat(title("zh-CN")).isEqualTo("没有这个页面");
        assertThat(title("fr")).isEqualTo("没有这个页面");
        assertThat(title("en-GB,en;q=0.9")).isEqualTo("Nothing here");
        assertThat(title("fr,en;q=0.5")).isEqualTo("Nothing here");
        assertThat(title("*")).isEqualTo("没有这个页面");
        assertThat(title("::nonsense::")).isEqualTo("没有这个页面");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"name\":\"x\"", "{\"name\":\"x\"} trailing", "nonsense", "\u0000"})
    void brokenJsonIsNamed(String body) {
        problem(browser.post("/api/tryouts/body", body), 400, "Unreadable");
    }

    @Test
    void aValueOfTheWrongFormIsNamedByItsField() {
        var problem = problem(browser.post("/api/tryouts/body", "{\"days\":[\"2026-02-30\"]}"), 422, "WrongForm");
        assertThat(problem.path("errors").path("days.0").asText()).isEqualTo("格式不对");
        problem(browser.post("/api/tryouts/body", "{\"number\":\"芒援申字[2026]1号\"}"), 422, "WrongForm");
        problem(browser.post("/api/tryouts/body", "{\"copies\":\"many\"}"), 422, "WrongForm");
        problem(browser.post("/api/tryouts/body", "[]"), 400, "Unreadable");
    }

    @Test
    void aValueOutOfBoundsIsNamedByItsField() {
        var problem = problem(browser.post("/api/tryouts/body", "{\"name\":\"too long\"}"), 422, "Invalid");
        assertThat(problem.path("errors").path("name").asText()).isNotBlank();
    }

    @Test
    void aBodyMayNotBeEndless() {
        problem(browser.post("/api/tryouts/body", "[".repeat(200_000)), 400, "Unreadable");
        problem(browser.post("/api/tryouts/body", "{\"name\":\"" + "x".repeat(1_100_000) + "\"}"), 422, "WrongForm");
    }

    @Test
    void anAddressThatNamesNothingIsNotFound() {
        problem(browser.get("/api/no-such-thing"), 404, "NotFound");
        problem(browser.get("/api/me/"), 404, "NotFound");
        problem(browser.get("/api/tryouts/day/2026-02-30"), 404, "NotFound");
        problem(browser.get("/api/tryouts/number/12"), 404, "NotFound");
    }

    @Test
    void aCaseNumberMayStandInAnAddress() {
        var number = "芒援申字〔2026〕第12号";
        var address = "/api/tryouts/number/" + URLEncoder.encode(number, StandardCharsets.UTF_8);
        assertThat(browser.get(address).body()).isEqualTo("\"" + number + "\"");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(problem(browser.get("/api/tryouts/parameter"), 422, "ParameterMissing")
                        .path("errors")
                        .path("size")
                        .asText())
                .isEqualTo("必填");
        problem(browser.get("/api/tryouts/parameter?size=many"), 422, "WrongForm");
        problem(browser.get("/api/tryouts/header"), 422, "HeaderMissing");
        problem(multipart("other", "x"), 422, "ParameterMissing");
    }

    @Test
    void whatCannotBeDoneHereIsNamed() {
        var deleted = browser.send("DELETE", "/api/me", "application/json", BodyPublishers.noBody());
        problem(deleted, 405, "MethodNotAllowed");
        assertThat(deleted.headers().firstValue("Allow")).isPresent();
        var xml = browser.send("POST", "/api/tryouts/body", "application/xml", BodyPublishers.ofString("<a/>"));
        problem(xml, 415, "MediaTypeNotSupported");
        problem(browser.send(browser.request("/api/me").header("Accept", "image/png")), 406, "NotAcceptable");
        problem(browser.send(browser.request("/api/nothing").header("Accept", "text/html")), 404, "NotFound");
    }

    @Test
    void anUploadThatIsTooLargeIsNamed() {
        problem(multipart("file", "x".repeat(22_500_000)), 413, "TooLarge");
        assertThat(multipart("file", "small").statusCode()).isEqualTo(200);
    }

    @Test
    void aBrokenUploadIsNamed() {
        var broken = browser.send(
                "POST", "/api/tryouts/upload", "multipart/form-data", BodyPublishers.ofString("no boundary"));
        problem(broken, 400, "Unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lock", "duplicate", "engine"})
    void whoeverWasSlowerMayTryAgain(String how) {
        problem(browser.get("/api/tryouts/fail/" + how), 409, "TryAgain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tooLong", "nul", "reference"})
    void whatCannotBeStoredIsTheSendersFault(String how) {
        problem(browser.get("/api/tryouts/fail/" + how), 422, "DoesNotFit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bug", "sql"})
    void anythingElseIsAnIncidentWithANumber(String how) {
        var problem = problem(browser.get("/api/tryouts/fail/" + how), 500, "Incident");
        assertThat(problem.path("detail").asText()).containsPattern("[0-9a-f]{8}");
    }

    @Test
    void theServerItselfAnswersInWords() {
        var problem = problem(browser.get("/api/tryouts/give-up/503"), 500, "Incident");
        assertThat(problem.path("detail").asText()).containsPattern("[0-9a-f]{8}");
        problem(browser.get("/api/tryouts/give-up/404"), 404, "NotFound");
        problem(browser.get("/api/tryouts/give-up/418"), 418, "BadRequest");
    }

    private String title(@Nullable String language) {
        var request = browser.request("/api/no-such-thing");
        if (language != null) {
            request.setHeader("Accept-Language", language);
        }
        return read(browser.send(request)).path("title").asText();
    }

    private HttpResponse<String> multipart(String part, String content) {
        var body = "--B\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"a.pdf\"\r\n\r\n" + content
                + "\r\n--B--\r\n";
        return browser.send(
                "POST", "/api/tryouts/upload", "multipart/form-data; boundary=B", BodyPublishers.ofString(body));
    }

    /** Every problem has its status, code and words, and nothing of the machinery in it. */
    private JsonNode problem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        var problem = read(answer);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        if (!code.endsWith("ForTrial")) {
            assertThat(problem.path("title").asText()).isNotBlank().doesNotStartWith("problem.");
            assertThat(problem.path("detail").asText()).isNotBlank().doesNotStartWith("problem.");
        }
        assertThat(answer.body()).doesNotContain("org.", "java.", "SELECT", "INSERT", "Exception", "trace");
        return problem;
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(answer.body(), noJson);
        }
    }

    /** Throw-away endpoints to try rules and failures on. */
    @RestController
    @RequestMapping("/api/tryouts")
    static class Tryouts {

        private final JdbcClient jdbc;

        Tryouts(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @GetMapping("/nobody")
        String nobodySaidWhoMay() {
            return "secret";
        }

        @GetMapping("/finance")
        @AllowedFor({Role.FINANCE, Role.DIRECTOR})
        String forFinance() {
            return "money";
        }

        @PostMapping("/body")
        @AllowedFor
        Body body(@Valid @RequestBody Body body) {
            return body;
        }

        @PostMapping("/upload")
        @AllowedFor
        long upload(@RequestParam MultipartFile file) {
            return file.getSize();
        }

        @GetMapping("/day/{day}")
        @AllowedFor
        LocalDate day(@PathVariable LocalDate day) {
            return day;
        }

        @GetMapping("/number/{number}")
        @AllowedFor
        CaseNumber number(@PathVariable CaseNumber number) {
            return number;
        }

        @GetMapping("/parameter")
        @AllowedFor
        int parameter(@RequestParam int size) {
            return size;
        }

        @GetMapping("/header")
        @AllowedFor
        String header(@RequestHeader("If-Match") String version) {
            return version;
        }

        @GetMapping("/give-up/{status}")
        @AllowedFor
        void giveUp(@PathVariable int status, HttpServletResponse response) throws IOException {
            response.sendError(status);
        }

        @GetMapping("/fail/{how}")
        @AllowedFor
        int fail(@PathVariable String how) {
            return switch (how) {
                case "refusal" -> throw new RoleHeldAlreadyForTrial();
                case "wrapped" -> throw new IllegalStateException(new RoleHeldAlreadyForTrial());
                case "lock" -> throw new CannotAcquireLockException("SELECT 1");
                case "engine" -> throw new IllegalStateException(new OptimisticLockingException());
                case "duplicate" -> insert("INTAKE", "x");
                case "tooLong" -> insert("TRIAL", "x".repeat(100));
                case "nul" -> insert("TRIAL", "x\u0000".repeat(100));
                case "reference" ->
                    jdbc.sql("INSERT INTO person_role VALUES (-1, 'INTAKE', CURRENT_DATE, NULL)")
                            .update();
                case "sql" ->
                    jdbc.sql("SELECT nonsense FROM nowhere")
                            .query(Integer.class)
                            .single();
                default -> throw new IllegalStateException("INSERT INTO org.huimin");
            };
        }

        private int insert(String code, String name) {
            return jdbc.sql("INSERT INTO role (code, name_zh, name_en) VALUES (?, ?, 'x')")
                    .params(code, name)
                    .update();
        }
    }

    record Body(
            @Size(max = 3) @Nullable String name,
            @Nullable List<LocalDate> days,
            @Nullable CaseNumber number,
            int copies) {}

    /** Named like the engine's own. */
    static class OptimisticLockingException extends RuntimeException {}

    static class RoleHeldAlreadyForTrial extends Refusal {

        RoleHeldAlreadyForTrial() {
            super(Kind.CONFLICT);
        }

        @Override
        public Map<String, FieldFault> fields() {
            return Map.of("to", new FieldFault("form.required"), "why", new FieldFault("已是文字"));
        }

        @Override
        public Map<String, Object> extras() {
            return Map.of("holder", "王五");
        }
    }
}
