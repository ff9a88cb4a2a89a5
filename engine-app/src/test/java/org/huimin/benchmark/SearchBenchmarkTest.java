package org.huimin.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.huimin.Browser;
import org.huimin.Desk;
import org.huimin.SmallBureau;
import org.huimin.SmallBureau.Employee;
import org.huimin.shared.Seals;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The search box over a million persons in half a million cases, over HTTP, for people of wide and of narrow reach. */
@Benchmark
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchBenchmarkTest {

    private static final int CASES = 500_000;
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗岩刀思排线板闷项方冯罕尹段董蒋余杜苏叶魏";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰萍鑫建国温罕喊团过囡帅";

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    @Autowired
    private Seals seals;

    @Autowired
    private JdbcClient jdbc;

    private final Random random = new Random(2019);

    @BeforeAll
    void aMillionPersons() {
        var pattern = desk.register(desk.officer);
        jdbc.sql("""
                        CREATE UNLOGGED TABLE clone AS
                        SELECT n, '芒援申字〔' || (2005 + n %% 20) || '〕第' || n || '号' AS number,
                            %s AS one, %s AS other
                        FROM generate_series(1, %d) n""".formatted(name("n"), name("n * 7 + 3"), CASES)).update();
        Clones.of(jdbc, "case_file", "clone")
                .with("number", "clone.number")
                .with("applicant", "clone.one")
                .with(
                        "unit_id",
                        "CASE WHEN clone.n % 12 = 0 THEN " + desk.bureau.station + " ELSE " + desk.bureau.agency
                                + " END")
                .with("lawyer_id", "CASE WHEN clone.n % 10000 = 0 THEN " + desk.lawyer.id() + " END")
                .with("received_at", "pattern.received_at - clone.n * INTERVAL '10 minutes'")
                .with("ended_at", "CASE WHEN clone.n % 10 > 0 THEN pattern.received_at END")
                .where("number", pattern.value());
        party("APPLICANT", "one", pattern.value());
        party("OPPONENT", "other", pattern.value());
        for (int person = 1; person <= 200; person++) {
            jdbc.sql(
                            "UPDATE case_party SET phone_index = ?, id_index = ? WHERE case_number = (SELECT number FROM clone WHERE n = ?)")
                    .params(seals.index(phone(person)), seals.index(document(person)), person * 2000)
                    .update();
        }
        jdbc.sql("DELETE FROM case_party WHERE side = 'OPPONENT' AND case_number = ?")
                .param(pattern.value())
                .update();
        jdbc.sql("ANALYZE").update();
    }

    @Test
    void whoeverSearchesWaitsNoFiftyMilliseconds() {
        var lines = new ArrayList<Object>();
        lines.add("| who searches · for what | times | median ms | p95 ms |");
        lines.add("|---|---:|---:|---:|");
        for (var who : List.of(desk.head, desk.township, desk.lawyer)) {
            var browser = browser(who);
            var called = who == desk.head ? "head" : who == desk.township ? "township" : "lawyer";
            measure(lines, called + " · surname only", browser, () -> any(SURNAMES));
            measure(lines, called + " · surname and one character", browser, () -> any(SURNAMES) + any(GIVEN));
            measure(lines, called + " · whole name", browser, () -> any(SURNAMES) + any(GIVEN) + any(GIVEN));
            measure(lines, called + " · name that nobody has", browser, () -> any(SURNAMES) + "犇" + any(GIVEN));
            measure(
                    lines,
                    called + " · beginning of a case number",
                    browser,
                    () -> "芒援申字〔2015〕第" + random.nextInt(1000));
            measure(lines, called + " · phone, whole", browser, () -> phone(1 + random.nextInt(200)));
            measure(lines, called + " · ID number, whole", browser, () -> document(1 + random.nextInt(200)));
        }
        Report.write("search", lines);
    }

    private static void measure(List<Object> lines, String name, Browser browser, Supplier<String> typed) {
        lines.add(Timing.of(name, 20, 200, () -> search(browser, typed.get())));
    }

    private static void search(Browser browser, String typed) {
        var answer = browser.post("/api/search", "{\"q\": \"" + typed + "\"}");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
    }

    private void party(String side, String name, String pattern) {
        Clones.of(jdbc, "case_party", "clone")
                .with("case_number", "clone.number")
                .with("unit_id", "(SELECT unit_id FROM case_file WHERE number = clone.number)")
                .with("side", "'" + side + "'")
                .with("name", "clone." + name)
                .with("id_index", "encode(sha256(convert_to('" + side + "' || clone.n, 'UTF8')), 'hex')")
                .with("phone_index", "encode(sha256(convert_to('p" + side + "' || clone.n, 'UTF8')), 'hex')")
                .where("case_number", pattern, "side = 'APPLICANT'");
    }

    /** A name that depends on the number alone. */
    private static String name(String n) {
        return "%s || %s || %s"
                .formatted(one(SURNAMES, n), one(GIVEN, "(" + n + ") / 41"), one(GIVEN, "(" + n + ") / 1517"));
    }

    private static String one(String of, String n) {
        return "substr('" + of + "', 1 + CAST((" + n + ") % " + of.length() + " AS INTEGER), 1)";
    }

    private String any(String of) {
        int at = random.nextInt(of.length());
        return of.substring(at, at + 1);
    }

    private static String phone(int person) {
        return "139%08d".formatted(person);
    }

    private static String document(int person) {
        return "53310319800101%04d".formatted(person);
    }

    private Browser browser(Employee who) {
        var browser = new Browser(port);
        browser.login(who.login(), SmallBureau.PASSWORD);
        return browser;
    }
}
