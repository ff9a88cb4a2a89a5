package org.huimin.processes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SatisfactionRateTest {

    private static final DecisionTable TABLE = new DecisionTable("SatisfactionRate");
    private static final String PLAIN = "visit=REACHED basicallyCounts=true";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            SATISFACTION_01 | basis=REACHED satisfaction=DISSATISFIED              | side=NUMERATOR measure=FLOW reason=REACHED
            SATISFACTION_02 | basis=REACHED visit=GIVEN_UP                         | side=DENOMINATOR measure=FLOW reason=NOT_REACHED
            SATISFACTION_03 | basis=SATISFIED visit=GIVEN_UP                       | side=EXCLUDED measure=FLOW reason=NOT_REACHED
            SATISFACTION_04 | basis=SATISFIED satisfaction=VERY_SATISFIED          | side=NUMERATOR measure=FLOW reason=SATISFIED
            SATISFACTION_04 | basis=SATISFIED satisfaction=SATISFIED               | side=NUMERATOR
            SATISFACTION_05 | basis=SATISFIED satisfaction=BASICALLY               | side=NUMERATOR measure=FLOW reason=BASICALLY_SATISFIED
            SATISFACTION_06 | basis=SATISFIED satisfaction=BASICALLY basicallyCounts=false | side=DENOMINATOR measure=FLOW reason=DISSATISFIED
            SATISFACTION_06 | basis=SATISFIED satisfaction=DISSATISFIED            | side=DENOMINATOR
            SATISFACTION_07 | basis=SATISFIED                                      | side=EXCLUDED measure=FLOW reason=NO_REPLY
            SATISFACTION_08 | basis=GUESSED                                        | side=EXCLUDED measure=FLOW reason=UNCLASSIFIED
            """)
    void counts(String rule, String facts, String answer) {
        var asked = new TreeMap<>(Facts.of(PLAIN));
        asked.putAll(Facts.of(facts));

        TABLE.answers(asked, rule, Facts.of(answer));
    }

    /** 50 sampled, 47 reached, all of them satisfied: who was not reached has said nothing. */
    @Test
    void whoWasNotReachedHasSaidNothing() {
        var visits = new ArrayList<String>(Collections.nCopies(47, "satisfaction=SATISFIED"));
        visits.addAll(Collections.nCopies(3, "visit=GIVEN_UP"));

        assertEquals("47/47", rate("SATISFIED", visits));
        assertEquals("47/50", rate("REACHED", visits));
    }

    private static String rate(String basis, List<String> visits) {
        var sides = visits.stream()
                .map(visit -> new TreeMap<>(Facts.of(PLAIN + " basis=" + basis + " " + visit)))
                .map(facts -> TABLE.ask(facts).get("side"))
                .toList();
        var above = Collections.frequency(sides, "NUMERATOR");
        var below = Collections.frequency(sides, "DENOMINATOR") + Collections.frequency(sides, "OVERDUE");
        return above + "/" + (above + below);
    }

    @AfterAll
    static void noRuleIsIdle() {
        TABLE.hasAnsweredWithEveryRule();
    }
}
