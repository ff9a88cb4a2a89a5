package org.huimin.processes;

import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnTimeRateTest {

    private static final DecisionTable TABLE = new DecisionTable("OnTimeRate");
    private static final String PLAIN = "done=IN_TIME";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ON_TIME_REVIEW_IN_TIME | basis=LA_REVIEW done=IN_TIME | side=NUMERATOR measure=FLOW reason=IN_TIME
            ON_TIME_REVIEW_LATE | basis=LA_REVIEW done=LATE | side=DENOMINATOR measure=FLOW reason=LATE
            ON_TIME_ASSIGN_IN_TIME | basis=LA_ASSIGN done=IN_TIME | side=NUMERATOR measure=FLOW reason=IN_TIME
            ON_TIME_ASSIGN_LATE | basis=LA_ASSIGN done=LATE | side=DENOMINATOR measure=FLOW reason=LATE
            ON_TIME_CLOSE_IN_TIME | basis=LA_CLOSE done=IN_TIME | side=NUMERATOR measure=FLOW reason=IN_TIME
            ON_TIME_CLOSE_LATE | basis=LA_CLOSE done=LATE | side=DENOMINATOR measure=FLOW reason=LATE
            ON_TIME_ACCEPT_IN_TIME | basis=ME_ACCEPT done=IN_TIME | side=NUMERATOR measure=FLOW reason=IN_TIME
            ON_TIME_ACCEPT_LATE | basis=ME_ACCEPT done=LATE | side=DENOMINATOR measure=FLOW reason=LATE
            ON_TIME_LIMIT_IN_TIME | basis=ME_LIMIT done=IN_TIME | side=NUMERATOR measure=FLOW reason=IN_TIME
            ON_TIME_LIMIT_LATE | basis=ME_LIMIT done=LATE | side=DENOMINATOR measure=FLOW reason=LATE
            ON_TIME_UNKNOWN | basis=LA_PROGRESS done=IN_TIME | side=EXCLUDED measure=FLOW reason=UNCLASSIFIED
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
