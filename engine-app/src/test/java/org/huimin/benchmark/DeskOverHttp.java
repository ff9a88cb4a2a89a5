package org.huimin.benchmark;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.register.Lists;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.mockito.MockMakers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same people as at any desk, but each goes through the browser's door: takes the task and sends its form. */
final class DeskOverHttp {

    private static final AtomicInteger REGISTERED = new AtomicInteger();

    private final Desk desk;
    private final JdbcClient jdbc;
    private final int port;
    private final ObjectMapper json;
    private final boolean opening;
    private final Map<String, String> versions = new HashMap<>();
    private final Map<String, Browser> sessions = new HashMap<>();
    private final List<Completed> done = new ArrayList<>();

    /** @param opening whether they open the page of each task, or only of a form that they do not know yet */
    DeskOverHttp(Desk desk, JdbcClient jdbc, ObjectMapper json, int port, boolean opening) {
        this.desk = desk;
        this.jdbc = jdbc;
        this.json = json;
        this.port = port;
        this.opening = opening;
    }

    /** What was filled in, in its order. */
    record Completed(String activity, JsonNode answers) {}

    /** A desk whose people register and complete over HTTP; whoever wants to know of the case asks for it. */
    Desk front() {
        // A plain subclass: to mock within the class itself would slow every object of the program down.
        var settings = withSettings()
                .mockMaker(MockMakers.SUBCLASS)
                .spiedInstance(desk)
                .defaultAnswer(CALLS_REAL_METHODS)
                .stubOnly();
        var front = mock(Desk.class, settings);
        doAnswer(call -> register(call.getArgument(0), call.getArgument(1)))
                .when(front)
                .register(any(), any());
        doAnswer(call -> {
                    complete(call.getArgument(0), call.getArgument(1), call.getArgument(2), call.getArgument(3));
                    return null;
                })
                .when(front)
                .complete(any(), any(), any(), any());
        return front;
    }

    List<Completed> completedSinceThen() {
        var completed = List.copyOf(done);
        done.clear();
        return completed;
    }

    private CaseNumber register(Employee by, Map<String, Object> otherwise) {
        var told = new HashMap<>(somebodyElse());
        told.putAll(otherwise);
        var answer = send(by, "/api/cases", desk.registration(told), null);
        return new CaseNumber(read(answer).path("number").asText());
    }

    /** Another worker against another firm each time: who has a hundred cases already is looked into a hundred times. */
    private Map<String, Object> somebodyElse() {
        int number = REGISTERED.incrementAndGet();
        var applicant = new HashMap<>(desk.applicant("POOR_REG"));
        applicant.put("name", "岩" + Character.toString('一' + number));
        applicant.put("idNumber", Lists.idNumber(number));
        applicant.put("phone", "138%08d".formatted(number));
        return Map.of("applicant", applicant, "opponent", Map.of("name", "芒市第" + number + "建筑公司"));
    }

    private void complete(CaseNumber number, String activity, Employee by, Map<String, ?> answers) {
        var task = "/api/tasks/" + waiting(number, activity);
        if (opening || !versions.containsKey(activity)) {
            versions.put(activity, open(task, by));
        }
        send(by, task + "/complete?claiming=true", answers, versions.get(activity));
        done.add(new Completed(activity, json.valueToTree(answers)));
    }

    /** @return the version of its form */
    private String open(String task, Employee by) {
        return read(ok(session(by).get(task))).path("form").path("version").asText();
    }

    /** Whoever works here has it on the screen already: it costs the house nothing. */
    private String waiting(CaseNumber number, String activity) {
        return jdbc.sql("SELECT task_id FROM task_row WHERE case_number = ? AND activity = ?")
                .params(number.value(), activity)
                .query(String.class)
                .single();
    }

    private HttpResponse<String> send(Employee by, String path, Object body, @Nullable String formVersion) {
        var browser = session(by);
        var request = browser.request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElse(""));
        if (formVersion != null) {
            request.header("If-Match", "\"" + formVersion + "\"");
        }
        return ok(browser.send(request.POST(BodyPublishers.ofString(write(body)))));
    }

    private static HttpResponse<String> ok(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private Browser session(Employee employee) {
        return sessions.computeIfAbsent(employee.login(), login -> {
            var browser = new Browser(port);
            browser.login(login, SmallBureau.PASSWORD);
            return browser;
        });
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException noJson) {
            throw new IllegalStateException(answer.body(), noJson);
        }
    }
}
