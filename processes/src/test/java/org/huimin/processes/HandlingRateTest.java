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

class HandlingRateTest {

    private static final DecisionTable TABLE = new DecisionTable("HandlingRate");
    private static final String PLAIN =
            "merged=false basis=REGISTERED acceptance=NONE guided=false ending=NONE overdue=false";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            HANDLING_00 | acceptance=ACCEPTED merged=true | side=EXCLUDED measure=FLOW reason=MERGED
            HANDLING_01 | acceptance=ACCEPTED overdue=true                                  | side=NUMERATOR measure=FLOW reason=ACCEPTED
            HANDLING_01 | acceptance=ACCEPTED ending=WITHDRAWN                              | side=NUMERATOR
            HANDLING_02 | acceptance=NOT_ACCEPTED refusal=PARTY_REFUSES guided=true         | side=NUMERATOR measure=FLOW reason=PARTY_REFUSES
            HANDLING_03 | acceptance=NOT_ACCEPTED refusal=RESERVED_BY_LAW guided=true       | side=NUMERATOR measure=FLOW reason=NOT_MEDIABLE
            HANDLING_03 | acceptance=NOT_ACCEPTED refusal=IN_COURT guided=true              | side=NUMERATOR
            HANDLING_03 | acceptance=NOT_ACCEPTED refusal=CRIMINAL guided=true              | side=NUMERATOR
            HANDLING_03 | acceptance=NOT_ACCEPTED refusal=OTHER_BODY guided=true            | side=NUMERATOR
            HANDLING_04 | acceptance=NOT_ACCEPTED refusal=PARTY_REFUSES                     | side=DENOMINATOR measure=FLOW reason=NOT_GUIDED
            HANDLING_04 | acceptance=NOT_ACCEPTED guided=true                               | side=DENOMINATOR
            HANDLING_05 | ending=TRANSFERRED overdue=true                                   | side=NUMERATOR measure=FLOW reason=TRANSFERRED
            HANDLING_06 | ending=WITHDRAWN overdue=true                                     | side=EXCLUDED measure=FLOW reason=WITHDRAWN
            HANDLING_07 | ending=SELF_SETTLED                                               | side=EXCLUDED measure=FLOW reason=SELF_SETTLED
            HANDLING_08 | overdue=true                                                      | side=OVERDUE measure=STOCK reason=OVERDUE
            HANDLING_09 | overdue=false                                                     | side=EXCLUDED measure=STOCK reason=IN_TIME
            HANDLING_10 | basis=GUESSED acceptance=ACCEPTED                                 | side=EXCLUDED measure=FLOW reason=UNCLASSIFIED
            """)
    void counts(String rule, String facts, String answer) {
        var asked = new TreeMap<>(Facts.of(PLAIN));
        asked.putAll(Facts.of(facts));

        TABLE.answers(asked, rule, Facts.of(answer));
    }

    /** 60 registered: 55 accepted, 3 refused by a party, 1 not to be mediated and referred, 1 past the limit. */
    @Test
    void whatWasGuidedElsewhereIsHandled() {
        var disputes = new ArrayList<String>(Collections.nCopies(55, "acceptance=ACCEPTED"));
        disputes.addAll(Collections.nCopies(3, "acceptance=NOT_ACCEPTED refusal=PARTY_REFUSES guided=true"));
        disputes.addAll(List.of("acceptance=NOT_ACCEPTED refusal=CRIMINAL guided=true", "overdue=true"));

        assertEquals("59/60", rate("REGISTERED", disputes));
    }

    private static String rate(String basis, List<String> disputes) {
        var sides = disputes.stream()
                .map(dispute -> new TreeMap<>(Facts.of(PLAIN + " basis=" + basis + " " + dispute)))
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
