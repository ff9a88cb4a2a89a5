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

class SuccessRateTest {

    private static final DecisionTable TABLE = new DecisionTable("SuccessRate");
    private static final String PLAIN =
            "merged=false acceptance=ACCEPTED outcome=NONE settles=EVERYBODY ending=NONE someApplicantCounts=true selfSettledCounts=false";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            SUCCESS_00 | basis=CONCLUDED acceptance=ACCEPTED outcome=FAILED merged=true | side=EXCLUDED measure=FLOW reason=MERGED
            SUCCESS_01 | basis=CONCLUDED outcome=VOIDED                       | side=DENOMINATOR measure=FLOW reason=AGREEMENT_VOIDED
            SUCCESS_01 | basis=ACCEPTED  outcome=VOIDED settles=NO_APPLICANT          | side=DENOMINATOR
            SUCCESS_02 | basis=CONCLUDED outcome=AGREED                       | side=NUMERATOR measure=FLOW reason=AGREED
            SUCCESS_02 | basis=ACCEPTED  outcome=AGREED                       | side=NUMERATOR
            SUCCESS_03 | basis=CONCLUDED outcome=AGREED settles=SOME_APPLICANT | side=NUMERATOR measure=FLOW reason=AGREED_FOR_SOME
            SUCCESS_04 | basis=CONCLUDED outcome=AGREED settles=SOME_APPLICANT someApplicantCounts=false | side=DENOMINATOR reason=AGREED_IN_PART
            SUCCESS_04 | basis=ACCEPTED  outcome=AGREED settles=NO_APPLICANT          | side=DENOMINATOR measure=FLOW
            SUCCESS_05 | basis=CONCLUDED outcome=FAILED                       | side=DENOMINATOR measure=FLOW reason=FAILED
            SUCCESS_05 | basis=ACCEPTED  outcome=FAILED ending=WITHDRAWN      | side=DENOMINATOR reason=FAILED
            SUCCESS_06 | basis=CONCLUDED ending=SELF_SETTLED selfSettledCounts=true | side=NUMERATOR measure=FLOW reason=SELF_SETTLED
            SUCCESS_06 | basis=ACCEPTED  ending=SELF_SETTLED selfSettledCounts=true | side=NUMERATOR
            SUCCESS_07 | basis=ACCEPTED  ending=WITHDRAWN                     | side=DENOMINATOR measure=FLOW reason=WITHDRAWN
            SUCCESS_07 | basis=ACCEPTED  ending=SELF_SETTLED                  | side=DENOMINATOR reason=SELF_SETTLED
            SUCCESS_07 | basis=ACCEPTED  ending=TRANSFERRED                   | side=DENOMINATOR reason=TRANSFERRED
            SUCCESS_08 | basis=CONCLUDED ending=WITHDRAWN                     | side=EXCLUDED measure=FLOW reason=WITHDRAWN
            SUCCESS_08 | basis=ACCEPTED  ending=WITHDRAWN acceptance=NONE     | side=EXCLUDED
            SUCCESS_09 | basis=CONCLUDED ending=SELF_SETTLED                  | side=EXCLUDED measure=FLOW reason=SELF_SETTLED
            SUCCESS_09 | basis=CONCLUDED ending=SELF_SETTLED acceptance=NONE selfSettledCounts=true | side=EXCLUDED
            SUCCESS_10 | basis=CONCLUDED ending=TRANSFERRED                   | side=EXCLUDED measure=FLOW reason=TRANSFERRED
            SUCCESS_11 | basis=CONCLUDED acceptance=NOT_ACCEPTED              | side=EXCLUDED measure=FLOW reason=NOT_ACCEPTED
            SUCCESS_11 | basis=ACCEPTED  acceptance=NOT_ACCEPTED              | side=EXCLUDED
            SUCCESS_12 | basis=ACCEPTED                                       | side=DENOMINATOR measure=STOCK reason=PENDING
            SUCCESS_13 | basis=CONCLUDED                                      | side=EXCLUDED measure=STOCK reason=PENDING
            SUCCESS_14 | basis=CONCLUDED acceptance=NONE                      | side=EXCLUDED measure=STOCK reason=NOT_YET_ACCEPTED
            SUCCESS_14 | basis=ACCEPTED  acceptance=NONE                      | side=EXCLUDED measure=STOCK
            SUCCESS_15 | basis=GUESSED   outcome=AGREED                       | side=EXCLUDED measure=FLOW reason=UNCLASSIFIED
            SUCCESS_15 | basis=CONCLUDED acceptance=LOST                      | side=EXCLUDED reason=UNCLASSIFIED
            """)
    void counts(String rule, String facts, String answer) {
        var asked = new TreeMap<>(Facts.of(PLAIN));
        asked.putAll(Facts.of(facts));

        TABLE.answers(asked, rule, Facts.of(answer));
    }

    /** 52 accepted: 31 in writing, 18 by word of mouth, 1 failed, 2 not yet concluded. */
    @Test
    void sameDisputesGiveTwoRates() {
        var disputes = new ArrayList<String>(Collections.nCopies(49, "outcome=AGREED"));
        disputes.addAll(List.of("outcome=FAILED", "outcome=NONE", "outcome=NONE"));

        assertEquals("49/50", rate("CONCLUDED", disputes));
        assertEquals("49/52", rate("ACCEPTED", disputes));
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
