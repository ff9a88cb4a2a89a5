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

class AcceptanceRateTest {

    private static final DecisionTable TABLE = new DecisionTable("AcceptanceRate");
    private static final String PLAIN = "merged=false basis=REGISTERED acceptance=NONE ending=NONE overdue=false";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ACCEPTANCE_00 | acceptance=ACCEPTED merged=true | side=EXCLUDED measure=FLOW reason=MERGED
            ACCEPTANCE_01 | acceptance=ACCEPTED overdue=true                    | side=NUMERATOR measure=FLOW reason=ACCEPTED
            ACCEPTANCE_02 | acceptance=NOT_ACCEPTED refusal=PARTY_REFUSES       | side=EXCLUDED measure=FLOW reason=PARTY_REFUSES
            ACCEPTANCE_03 | acceptance=NOT_ACCEPTED refusal=RESERVED_BY_LAW     | side=EXCLUDED measure=FLOW reason=NOT_MEDIABLE
            ACCEPTANCE_03 | acceptance=NOT_ACCEPTED refusal=IN_COURT            | side=EXCLUDED
            ACCEPTANCE_03 | acceptance=NOT_ACCEPTED refusal=CRIMINAL            | side=EXCLUDED
            ACCEPTANCE_03 | acceptance=NOT_ACCEPTED refusal=OTHER_BODY          | side=EXCLUDED
            ACCEPTANCE_04 | acceptance=NOT_ACCEPTED                             | side=DENOMINATOR measure=FLOW reason=NOT_ACCEPTED
            ACCEPTANCE_05 | ending=TRANSFERRED                                  | side=EXCLUDED measure=FLOW reason=TRANSFERRED
            ACCEPTANCE_06 | ending=WITHDRAWN                                    | side=EXCLUDED measure=FLOW reason=WITHDRAWN
            ACCEPTANCE_07 | ending=SELF_SETTLED                                 | side=EXCLUDED measure=FLOW reason=SELF_SETTLED
            ACCEPTANCE_08 | overdue=true                                        | side=OVERDUE measure=STOCK reason=OVERDUE
            ACCEPTANCE_09 | overdue=false                                       | side=EXCLUDED measure=STOCK reason=IN_TIME
            ACCEPTANCE_10 | acceptance=LOST                                     | side=EXCLUDED measure=FLOW reason=UNCLASSIFIED
            """)
    void counts(String rule, String facts, String answer) {
        var asked = new TreeMap<>(Facts.of(PLAIN));
        asked.putAll(Facts.of(facts));

        TABLE.answers(asked, rule, Facts.of(answer));
    }

    /** 60 registered: 55 accepted, 3 refused by a party, 1 not to be mediated, 1 past the limit. */
    @Test
    void onlyWhatCouldBeAcceptedWeighs() {
        var disputes = new ArrayList<String>(Collections.nCopies(55, "acceptance=ACCEPTED"));
        disputes.addAll(Collections.nCopies(3, "acceptance=NOT_ACCEPTED refusal=PARTY_REFUSES"));
        disputes.addAll(List.of("acceptance=NOT_ACCEPTED refusal=CRIMINAL", "overdue=true"));

        assertEquals("55/56", rate("REGISTERED", disputes));
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
