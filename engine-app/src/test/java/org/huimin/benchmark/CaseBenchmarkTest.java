package org.huimin.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huimin.Desk;
import org.huimin.TestDatabase;
import org.huimin.casefile.Form;
import org.huimin.casefile.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole case, from the counter to the archive, over HTTP; beside the same diagrams driven by the bare Java API. */
@Benchmark
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseBenchmarkTest {

    private static final int WARM_UP = 200;
    private static final int CASES = 60;

    @LocalServerPort
    private int port;

    @Autowired
    private Desk house;

    @Autowired
    private Forms forms;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aWholeCaseCostsLittleMoreThanItsDiagramsDo() {
        var deeds = new DeskOverHttp(house, jdbc, json, port, false);
        var desk = deeds.front();
        var pattern = walk(desk);
        var steps = deeds.completedSinceThen();
        var reader = new DeskOverHttp(house, jdbc, json, port, true).front();
        Map<String, Form> formOf = new HashMap<>();
        steps.forEach(step ->
                formOf.put(step.activity(), forms.of(pattern, step.activity()).orElseThrow()));
        Map<String, Object> registered = Map.of("receivedAtStation", false);

        try (var bare =
                new BareEngine(TestDatabase.postgres(), Map.of("Activity_TellApplicant", "ApplicantToBeTold"))) {
            for (int round = 0; round < WARM_UP; round++) {
                walk(desk);
                walk(reader);
                bare.walk(registered, steps, formOf);
            }
            var ours = measure("whole cases over HTTP", "http-nio", () -> walk(desk));
            var opened = measure("the same, the page of each task opened first", "http-nio", () -> walk(reader));
            var theirs =
                    measure("the same diagrams, bare Java API", "main", () -> bare.walk(registered, steps, formOf));
            Report.write(
                    "case",
                    List.of(
                            "One case is " + steps.size() + " tasks, each taken and completed.",
                            "",
                            "| what | cases | cases/s | CPU ms per case: program | of it answering | database server |",
                            "|---|---:|---:|---:|---:|---:|",
                            ours,
                            opened,
                            theirs,
                            "",
                            String.format(
                                    Locale.ROOT,
                                    "house : bare engine, cases per second: %.2f, with pages %.2f",
                                    ours.perSecond() / theirs.perSecond(),
                                    opened.perSecond() / theirs.perSecond())));
        }
    }

    /** @return the bundle that the case ran by */
    private static String walk(Desk desk) {
        var number = desk.readyToDecide();
        desk.grant(number);
        desk.tell(number);
        desk.assign(number);
        desk.tell(number);
        desk.signEngagement(number);
        desk.meet(number);
        desk.reportProgress(number);
        desk.conclude(number);
        desk.submitClosingFile(number);
        desk.checkClosingFile(number);
        desk.paySubsidy(number);
        desk.visit(number);
        var archived = desk.get(number);
        if (!archived.ended()) {
            throw new IllegalStateException("The case has not come to its end");
        }
        return archived.startedWith();
    }

    /** @param answering the beginning of the names of the threads that do what is asked */
    private Measured measure(String name, String answering, Runnable oneCase) {
        var cpu = new Cpu(jdbc);
        double program = cpu.programMillis();
        double threads = cpu.threadMillis(answering);
        double server = cpu.serverMillis();
        long before = System.nanoTime();
        for (int round = 0; round < CASES; round++) {
            oneCase.run();
        }
        return new Measured(
                name,
                CASES / ((System.nanoTime() - before) / 1e9),
                (cpu.programMillis() - program) / CASES,
                (cpu.threadMillis(answering) - threads) / CASES,
                (cpu.serverMillis() - server) / CASES);
    }

    private record Measured(
            String name, double perSecond, double programMillis, double answeringMillis, double serverMillis) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %.2f | %.0f | %.0f | %.0f |",
                    name,
                    CASES,
                    perSecond,
                    programMillis,
                    answeringMillis,
                    serverMillis);
        }
    }
}
