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

    private static final int WARM_UP = 600;
    private static final int LOTS = 10;
    private static final int LOT = 10;

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
            var ours = new Walker("whole cases over HTTP", "http-nio", () -> walk(desk));
            var opened = new Walker("the same, the page of each task opened first", "http-nio", () -> walk(reader));
            var theirs =
                    new Walker("the same diagrams, bare Java API", "main", () -> bare.walk(registered, steps, formOf));
            // Lot by lot in turn: a machine that grows slower meanwhile does so for all of them.
            for (int lot = 0; lot < LOTS; lot++) {
                List.of(ours, opened, theirs).forEach(Walker::walkALot);
            }
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

    /** Walks cases in lots, and adds up what they took. */
    private final class Walker {

        private final String name;
        private final String answering;
        private final Runnable oneCase;
        private int cases;
        private double seconds;
        private double programMillis;
        private double answeringMillis;
        private double serverMillis;

        /** @param answering the beginning of the names of the threads that do what is asked */
        Walker(String name, String answering, Runnable oneCase) {
            this.name = name;
            this.answering = answering;
            this.oneCase = oneCase;
        }

        void walkALot() {
            var cpu = new Cpu(jdbc);
            programMillis -= cpu.programMillis();
            answeringMillis -= cpu.threadMillis(answering);
            serverMillis -= cpu.serverMillis();
            long before = System.nanoTime();
            for (int round = 0; round < LOT; round++) {
                oneCase.run();
            }
            seconds += (System.nanoTime() - before) / 1e9;
            serverMillis += cpu.serverMillis();
            answeringMillis += cpu.threadMillis(answering);
            programMillis += cpu.programMillis();
            cases += LOT;
        }

        double perSecond() {
            return cases / seconds;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %.2f | %.0f | %.0f | %.0f |",
                    name,
                    cases,
                    perSecond(),
                    programMillis / cases,
                    answeringMillis / cases,
                    serverMillis / cases);
        }
    }
}
