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

class AidRateTest {

    private static final DecisionTable TABLE = new DecisionTable("AidRate");
    private static final String PLAIN =
            "merged=false outcome=NONE withdrawn=false notifiedDefence=false overdue=false closed=NONE provisional=NONE objection=NONE";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            AID_RATE_00 | basis=DECIDED outcome=GRANTED merged=true | side=EXCLUDED measure=FLOW reason=MERGED
            AID_RATE_01 | basis=ELIGIBLE notifiedDefence=true outcome=GRANTED | side=EXCLUDED measure=FLOW reason=NOTIFIED_DEFENCE
            AID_RATE_01 | basis=DECIDED  notifiedDefence=true outcome=GRANTED | side=EXCLUDED
            AID_RATE_02 | basis=ELIGIBLE withdrawn=true overdue=true          | side=EXCLUDED measure=FLOW reason=WITHDRAWN
            AID_RATE_02 | basis=DECIDED  withdrawn=true outcome=GRANTED       | side=EXCLUDED
            AID_RATE_02 | basis=ELIGIBLE withdrawn=true closed=DEEMED_WITHDRAWN | reason=WITHDRAWN
            AID_RATE_02A | basis=ELIGIBLE closed=DEEMED_WITHDRAWN overdue=true | side=EXCLUDED measure=FLOW reason=DEEMED_WITHDRAWN
            AID_RATE_02A | basis=DECIDED  closed=DEEMED_WITHDRAWN             | side=EXCLUDED
            AID_RATE_02B | basis=ELIGIBLE closed=TRANSFERRED overdue=true     | side=EXCLUDED measure=FLOW reason=TRANSFERRED
            AID_RATE_02B | basis=DECIDED  closed=TRANSFERRED                  | side=EXCLUDED
            AID_RATE_03 | basis=ELIGIBLE outcome=GRANTED provisional=RUNNING  | side=NUMERATOR reason=GRANTED
            AID_RATE_03 | basis=DECIDED  outcome=GRANTED provisional=ENDED    | side=NUMERATOR
            AID_RATE_03 | basis=ELIGIBLE outcome=GRANTED overdue=true         | side=NUMERATOR measure=FLOW reason=GRANTED
            AID_RATE_03 | basis=DECIDED  outcome=GRANTED                      | side=NUMERATOR measure=FLOW
            AID_RATE_03 | basis=ELIGIBLE outcome=GRANTED objection=REVERSED   | side=NUMERATOR measure=FLOW reason=GRANTED
            AID_RATE_11 | basis=ELIGIBLE outcome=REFUSED refusalReason=OUT_OF_SCOPE objection=PENDING | side=DENOMINATOR measure=STOCK reason=OBJECTION_PENDING
            AID_RATE_11 | basis=DECIDED  outcome=REFUSED refusalReason=ECON_OVER objection=PENDING    | side=DENOMINATOR
            AID_RATE_12 | basis=ELIGIBLE outcome=REFUSED refusalReason=HAS_COUNSEL objection=REVERSED | side=DENOMINATOR measure=STOCK reason=REVERSAL_DUE
            AID_RATE_12 | basis=DECIDED  outcome=REFUSED objection=REVERSED                           | side=DENOMINATOR
            AID_RATE_04 | basis=ELIGIBLE outcome=REFUSED refusalReason=OUT_OF_SCOPE objection=UPHELD  | side=EXCLUDED measure=FLOW
            AID_RATE_04 | basis=ELIGIBLE outcome=REFUSED refusalReason=OUT_OF_SCOPE    | side=EXCLUDED measure=FLOW reason=OUT_OF_SCOPE
            AID_RATE_04 | basis=ELIGIBLE outcome=REFUSED refusalReason=HAS_COUNSEL     | side=EXCLUDED reason=HAS_COUNSEL
            AID_RATE_04 | basis=ELIGIBLE outcome=REFUSED refusalReason=NO_JURISDICTION | side=EXCLUDED reason=NO_JURISDICTION
            AID_RATE_05 | basis=DECIDED  outcome=REFUSED refusalReason=OUT_OF_SCOPE    | side=DENOMINATOR measure=FLOW
            AID_RATE_05 | basis=DECIDED  outcome=REFUSED refusalReason=HAS_COUNSEL     | side=DENOMINATOR
            AID_RATE_05 | basis=DECIDED  outcome=REFUSED refusalReason=NO_JURISDICTION | side=DENOMINATOR
            AID_RATE_06 | basis=ELIGIBLE outcome=REFUSED refusalReason=ECON_OVER       | side=DENOMINATOR measure=FLOW reason=REFUSED
            AID_RATE_06 | basis=DECIDED  outcome=REFUSED refusalReason=OTHER           | side=DENOMINATOR
            AID_RATE_06 | basis=ELIGIBLE outcome=REFUSED                               | side=DENOMINATOR
            AID_RATE_06A | basis=ELIGIBLE provisional=RUNNING overdue=true    | side=EXCLUDED measure=STOCK reason=PROVISIONAL
            AID_RATE_06A | basis=DECIDED  provisional=RUNNING                 | side=EXCLUDED
            AID_RATE_06B | basis=ELIGIBLE provisional=NOT_DONE refusalReason=NOT_DONE | side=EXCLUDED measure=FLOW reason=PROVISIONAL_NOT_DONE
            AID_RATE_06B | basis=DECIDED  provisional=NOT_DONE                | side=EXCLUDED
            AID_RATE_06C | basis=ELIGIBLE provisional=ENDED refusalReason=OUT_OF_SCOPE | side=EXCLUDED reason=PROVISIONAL_ENDED
            AID_RATE_06C | basis=ELIGIBLE provisional=ENDED refusalReason=HAS_COUNSEL  | side=EXCLUDED
            AID_RATE_06D | basis=ELIGIBLE provisional=ENDED refusalReason=ECON_OVER    | side=DENOMINATOR measure=FLOW reason=PROVISIONAL_ENDED
            AID_RATE_06D | basis=DECIDED  provisional=ENDED refusalReason=OUT_OF_SCOPE | side=DENOMINATOR
            AID_RATE_07 | basis=ELIGIBLE overdue=true                         | side=OVERDUE measure=STOCK reason=OVERDUE
            AID_RATE_08 | basis=DECIDED  overdue=true                         | side=EXCLUDED measure=STOCK reason=UNDECIDED
            AID_RATE_09 | basis=ELIGIBLE overdue=false                        | side=EXCLUDED measure=STOCK reason=IN_TIME
            AID_RATE_09 | basis=DECIDED  overdue=false                        | side=EXCLUDED
            AID_RATE_10 | basis=ELIGIBLE outcome=LOST                         | side=EXCLUDED measure=FLOW reason=UNCLASSIFIED
            AID_RATE_10 | basis=GUESSED  outcome=GRANTED                      | side=EXCLUDED reason=UNCLASSIFIED
            """)
    void counts(String rule, String facts, String answer) {
        var application = new TreeMap<>(Facts.of(PLAIN));
        application.putAll(Facts.of(facts));

        TABLE.answers(application, rule, Facts.of(answer));
    }

    /** 37 granted, 2 out of scope, 1 withdrawn, 1 in time: all that ought to be helped were, 37 of the 39 decided were. */
    @Test
    void sameApplicationsGiveTwoRates() {
        var applications = new ArrayList<String>(Collections.nCopies(37, "outcome=GRANTED"));
        applications.addAll(Collections.nCopies(2, "outcome=REFUSED refusalReason=OUT_OF_SCOPE"));
        applications.addAll(List.of("withdrawn=true", "overdue=false"));

        assertEquals("37/37", rate("ELIGIBLE", applications));
        assertEquals("37/39", rate("DECIDED", applications));
    }

    private static String rate(String basis, List<String> applications) {
        var sides = applications.stream()
                .map(application -> Facts.of(PLAIN + " basis=" + basis + " " + application))
                .map(facts -> TABLE.ask(facts).get("side"))
                .toList();
        var granted = Collections.frequency(sides, "NUMERATOR");
        var others = Collections.frequency(sides, "DENOMINATOR") + Collections.frequency(sides, "OVERDUE");
        return granted + "/" + (granted + others);
    }

    @AfterAll
    static void noRuleIsIdle() {
        TABLE.hasAnsweredWithEveryRule();
    }
}
