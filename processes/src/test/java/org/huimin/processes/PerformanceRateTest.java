package org.huimin.processes;

import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerformanceRateTest {

    private static final DecisionTable TABLE = new DecisionTable("PerformanceRate");
    private static final String PLAIN = "basis=DUE";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PERFORMANCE_01 | performance=PERFORMED               | side=NUMERATOR measure=FLOW reason=PERFORMED
            PERFORMANCE_02 | performance=PERFORMED_LATE          | side=DENOMINATOR measure=FLOW reason=PERFORMED_LATE
            PERFORMANCE_03 | performance=MISSED                  | side=OVERDUE measure=STOCK reason=UNPERFORMED
            PERFORMANCE_04 | performance=LAPSED                  | side=EXCLUDED measure=FLOW reason=LAPSED
            PERFORMANCE_05 | performance=PERFORMED basis=GUESSED | side=EXCLUDED measure=FLOW reason=UNCLASSIFIED
            """)
    void counts(String rule, String facts, String answer) {
        var asked = new TreeMap<>(Facts.of(PLAIN));
        asked.putAll(Facts.of(facts));

        TABLE.answers(asked, rule, Facts.of(answer));
    }

    @AfterAll
    static void noRuleIsIdle() {
        TABLE.hasAnsweredWithEveryRule();
    }
}
