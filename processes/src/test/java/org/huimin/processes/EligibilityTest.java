package org.huimin.processes;

import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTest {

    private static final DecisionTable TABLE = new DecisionTable("Eligibility");
    private static final String NOBODY_SPECIAL =
            "origin=APPLICATION competent=true urgent=false complete=true hasOwnCounsel=false otherReasons=false exempt=NONE workInjury=false"
                    + " opponentCohabits=false commitment=false";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # before the means
            ELIGIBILITY_01  | matter=CRIM_A24 origin=NOTICE                      | result=ASSIGN_DIRECT economicCheck=NONE reasonCode=NOTICE
            ELIGIBILITY_01  | matter=OTHER origin=NOTICE competent=false hasOwnCounsel=true | result=ASSIGN_DIRECT
            ELIGIBILITY_02  | matter=A31_5 competent=false urgent=true         | result=REDIRECT reasonCode=NO_JURISDICTION
            ELIGIBILITY_02  | matter=A31_5 competent=false complete=false        | result=REDIRECT
            ELIGIBILITY_03  | matter=A31_5 urgent=true complete=false          | result=PROVISIONAL economicCheck=LATER reasonCode=URGENT
            ELIGIBILITY_03  | matter=A32_4 urgent=true income=OVER             | result=PROVISIONAL
            ELIGIBILITY_14  | matter=OTHER urgent=true income=WITHIN           | result=DENY reasonCode=OUT_OF_SCOPE
            ELIGIBILITY_04  | matter=OTHER urgent=true complete=false          | result=SUPPLEMENT
            ELIGIBILITY_04  | matter=A31_5 complete=false hasOwnCounsel=true     | result=SUPPLEMENT economicCheck=LATER reasonCode=INCOMPLETE
            ELIGIBILITY_05  | matter=A31_5 hasOwnCounsel=true exempt=A42_3       | result=DENY economicCheck=NONE reasonCode=HAS_COUNSEL
            ELIGIBILITY_05  | matter=A32_4 hasOwnCounsel=true income=WITHIN      | result=DENY
            # art 32: means do not matter
            ELIGIBILITY_06  | matter=A32_1 income=OVER                           | result=GRANT economicCheck=NONE
            ELIGIBILITY_06  | matter=A32_5 income=UNKNOWN                        | result=GRANT economicCheck=NONE
            ELIGIBILITY_06A | matter=CRIM_A24 otherReasons=true income=OVER      | result=GRANT economicCheck=NONE
            ELIGIBILITY_13  | matter=CRIM_A29 otherReasons=true income=OVER      | result=DENY
            # art 42: exempt from the check
            ELIGIBILITY_07  | matter=A31_5 exempt=A42_3 income=OVER              | result=GRANT economicCheck=EXEMPT
            ELIGIBILITY_07A | matter=A31_7 exempt=A42_3 workInjury=true          | result=GRANT economicCheck=EXEMPT
            ELIGIBILITY_13  | matter=A31_7 exempt=A42_3 income=OVER              | result=DENY
            ELIGIBILITY_12  | matter=A31_1 exempt=A42_3 income=UNKNOWN           | result=VERIFY_FIRST
            ELIGIBILITY_08  | matter=A31_1 exempt=A42_1 income=OVER              | result=GRANT economicCheck=EXEMPT
            ELIGIBILITY_08  | matter=A31_9 exempt=A42_2                          | result=GRANT economicCheck=EXEMPT
            ELIGIBILITY_08  | matter=CRIM_A24 exempt=A42_4                       | result=GRANT economicCheck=EXEMPT
            ELIGIBILITY_08  | matter=RETRIAL_A33 exempt=LOCAL                    | result=GRANT economicCheck=EXEMPT
            ELIGIBILITY_14  | matter=OTHER exempt=A42_2                          | result=DENY reasonCode=OUT_OF_SCOPE
            # means
            ELIGIBILITY_09  | matter=A31_4 opponentCohabits=true income=WITHIN   | result=GRANT economicCheck=VERIFY
            ELIGIBILITY_09  | matter=A31_4 opponentCohabits=true income=WITHIN commitment=true | economicCheck=COMMITMENT
            ELIGIBILITY_13  | matter=A31_4 opponentCohabits=true income=OVER     | result=DENY
            ELIGIBILITY_10  | matter=A31_2 income=WITHIN                         | result=GRANT economicCheck=VERIFY
            ELIGIBILITY_10  | matter=CRIM_A24 income=WITHIN commitment=true      | result=GRANT economicCheck=VERIFY
            ELIGIBILITY_11  | matter=A31_8 income=UNKNOWN commitment=true        | result=GRANT economicCheck=COMMITMENT
            ELIGIBILITY_12  | matter=CRIM_A29 income=UNKNOWN                     | result=VERIFY_FIRST economicCheck=VERIFY
            ELIGIBILITY_13  | matter=A31_3 income=OVER commitment=true           | result=DENY economicCheck=VERIFY reasonCode=ECON_OVER
            ELIGIBILITY_14  | matter=OTHER income=WITHIN                         | result=DENY economicCheck=NONE
            # everything else
            ELIGIBILITY_15  | matter=A31_6                                       | result=VERIFY_FIRST reasonCode=UNCLASSIFIED
            ELIGIBILITY_15  | matter=A99_1 income=WITHIN                         | result=VERIFY_FIRST
            """)
    void suggests(String rule, String facts, String answer) {
        var applicant = new TreeMap<>(Facts.of(NOBODY_SPECIAL));
        applicant.putAll(Facts.of(facts));

        TABLE.answers(applicant, rule, Facts.of(answer));
    }

    @AfterAll
    static void noRuleIsIdle() {
        TABLE.hasAnsweredWithEveryRule();
    }
}
