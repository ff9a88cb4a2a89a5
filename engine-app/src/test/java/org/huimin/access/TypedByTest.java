package org.huimin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a phone kept for its owner counts under the owner's login only, and once. */
@HouseTest
class TypedByTest {

    private static final String ANSWERS = """
            {"happenedOn": "%s", "kind": "READ_FILE", "method": "DIRECT", "content": "阅卷。", "concluded": false}""";

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    @Test
    void countsUnderTheAuthorsLogin() {
        assertThat(send(handled(), desk.lawyer, desk.lawyer, UUID.randomUUID().toString())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void isRefusedUnderTheLoginOfSomebodyElse() {
        var number = handled();
        var refused = send(number, desk.head, desk.lawyer, UUID.randomUUID().toString());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("TypedBySomebodyElse");
        assertThat(desk.openActivities(number)).contains("Activity_ReportProgress");
    }

    @Test
    void comesToNothingMoreTheSecondTime() {
        var number = handled();
        var key = UUID.randomUUID().toString();
        var task = desk.open(number, "Activity_ReportProgress").id();
        var first = send(number, task, desk.lawyer, desk.lawyer, key);
        var again = send(number, task, desk.lawyer, desk.lawyer, key);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.statusCode()).isEqualTo(200);
    }

    private CaseNumber handled() {
        var number = desk.readyToDecide();
        desk.grant(number);
        desk.assign(number);
        desk.signEngagement(number);
        desk.meet(number);
        return number;
    }

    private HttpResponse<String> send(CaseNumber number, Employee sender, Employee author, String key) {
        return send(number, desk.open(number, "Activity_ReportProgress").id(), sender, author, key);
    }

    private HttpResponse<String> send(CaseNumber number, String task, Employee sender, Employee author, String key) {
        var browser = new Browser(port);
        browser.login(sender.login(), SmallBureau.PASSWORD);
        return browser.send(browser.request("/api/tasks/" + task + "/complete")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElseThrow())
                .header("Idempotency-Key", key)
                .header("If-Match", desk.formVersion(number, "Activity_ReportProgress"))
                .header("Typed-By", author.id().toString())
                .POST(BodyPublishers.ofString(ANSWERS.formatted(desk.today()))));
    }
}
