package org.huimin.processes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubsidyRatesTest {

    private static final DecisionTable TABLE = new DecisionTable("SubsidyRates");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            SUBSIDY_OWN_STAFF                      | ownStaff=true kind=CIVIL_LITIGATION stage=FIRST_INSTANCE quality=EXCELLENT | amountFen=0 directCostsOnly=true demonstration=false
            SUBSIDY_UNQUALIFIED                    | kind=NON_LITIGATION stage=NON_LITIGATION quality=UNQUALIFIED | amountFen=0 directCostsOnly=false
            SUBSIDY_CRIMINAL_INVESTIGATION_EXCELLENT | kind=CRIMINAL_DEFENCE stage=INVESTIGATION quality=EXCELLENT | amountFen=144000 demonstration=true
            SUBSIDY_CRIMINAL_INVESTIGATION_GOOD    | kind=CRIMINAL_REPRESENTATION stage=INVESTIGATION quality=GOOD | amountFen=120000 demonstration=true
            SUBSIDY_CRIMINAL_INVESTIGATION_QUALIFIED | kind=CRIMINAL_DEFENCE stage=INVESTIGATION quality=QUALIFIED | amountFen=96000 demonstration=true
            SUBSIDY_CRIMINAL_PROSECUTION_EXCELLENT | kind=CRIMINAL_DEFENCE stage=PROSECUTION quality=EXCELLENT | amountFen=168000 demonstration=true
            SUBSIDY_CRIMINAL_PROSECUTION_GOOD      | kind=CRIMINAL_REPRESENTATION stage=PROSECUTION quality=GOOD | amountFen=140000 demonstration=true
            SUBSIDY_CRIMINAL_PROSECUTION_QUALIFIED | kind=CRIMINAL_DEFENCE stage=PROSECUTION quality=QUALIFIED | amountFen=112000 demonstration=true
            SUBSIDY_CRIMINAL_TRIAL_EXCELLENT       | kind=CRIMINAL_DEFENCE stage=FIRST_INSTANCE quality=EXCELLENT | amountFen=216000 demonstration=true
            SUBSIDY_CRIMINAL_TRIAL_GOOD            | kind=CRIMINAL_REPRESENTATION stage=SECOND_INSTANCE quality=GOOD | amountFen=180000 demonstration=true
            SUBSIDY_CRIMINAL_TRIAL_QUALIFIED       | kind=CRIMINAL_DEFENCE stage=RETRIAL quality=QUALIFIED | amountFen=144000 demonstration=true
            SUBSIDY_SUIT_FIRST_EXCELLENT           | kind=CIVIL_LITIGATION stage=FIRST_INSTANCE quality=EXCELLENT | amountFen=216000 demonstration=true
            SUBSIDY_SUIT_FIRST_GOOD                | kind=ADMINISTRATIVE_LITIGATION stage=FIRST_INSTANCE quality=GOOD | amountFen=180000 demonstration=true
            SUBSIDY_SUIT_FIRST_QUALIFIED           | kind=STATE_COMPENSATION stage=FIRST_INSTANCE quality=QUALIFIED | amountFen=144000 demonstration=true
            SUBSIDY_SUIT_LATER_EXCELLENT           | kind=CIVIL_LITIGATION stage=SECOND_INSTANCE quality=EXCELLENT | amountFen=192000 demonstration=true
            SUBSIDY_SUIT_LATER_GOOD                | kind=ADMINISTRATIVE_LITIGATION stage=RETRIAL quality=GOOD | amountFen=160000 demonstration=true
            SUBSIDY_SUIT_LATER_QUALIFIED           | kind=STATE_COMPENSATION stage=SECOND_INSTANCE quality=QUALIFIED | amountFen=128000 demonstration=true
            SUBSIDY_ENFORCEMENT_EXCELLENT          | kind=CIVIL_LITIGATION stage=ENFORCEMENT quality=EXCELLENT | amountFen=120000 demonstration=true
            SUBSIDY_ENFORCEMENT_GOOD               | kind=ADMINISTRATIVE_LITIGATION stage=ENFORCEMENT quality=GOOD | amountFen=100000 demonstration=true
            SUBSIDY_ENFORCEMENT_QUALIFIED          | kind=STATE_COMPENSATION stage=ENFORCEMENT quality=QUALIFIED | amountFen=80000 demonstration=true
            SUBSIDY_ARBITRATION_EXCELLENT          | kind=LABOUR_ARBITRATION stage=ARBITRATION quality=EXCELLENT | amountFen=180000 demonstration=true
            SUBSIDY_ARBITRATION_GOOD               | kind=LABOUR_ARBITRATION stage=ARBITRATION quality=GOOD | amountFen=150000 demonstration=true
            SUBSIDY_ARBITRATION_QUALIFIED          | kind=LABOUR_ARBITRATION stage=ARBITRATION quality=QUALIFIED | amountFen=120000 demonstration=true
            SUBSIDY_NON_LITIGATION_EXCELLENT       | kind=NON_LITIGATION stage=NON_LITIGATION quality=EXCELLENT | amountFen=96000 demonstration=true
            SUBSIDY_NON_LITIGATION_GOOD            | kind=NON_LITIGATION stage=NON_LITIGATION quality=GOOD | amountFen=80000 demonstration=true
            SUBSIDY_NON_LITIGATION_QUALIFIED       | kind=NON_LITIGATION stage=NON_LITIGATION quality=QUALIFIED | amountFen=64000 demonstration=true
            SUBSIDY_NO_ROW                         | kind=NON_LITIGATION stage=FIRST_INSTANCE quality=GOOD | directCostsOnly=false
            SUBSIDY_NO_ROW                         | kind=LABOUR_ARBITRATION stage=INVESTIGATION quality=GOOD | demonstration=false
            SUBSIDY_NO_ROW                         | kind=CIVIL_LITIGATION stage=PROSECUTION quality=EXCELLENT | demonstration=false
            """)
    void pays(String rule, String facts, String answer) {
        var asked = new TreeMap<>(Facts.of("ownStaff=false"));
        asked.putAll(Facts.of(facts));

        TABLE.answers(asked, rule, Facts.of(answer));
    }

    /** What has no row must not pass for nothing to pay. */
    @Test
    void whatHasNoRowHasNoAmount() {
        var none = TABLE.ask(Facts.of("ownStaff=false kind=NON_LITIGATION stage=RETRIAL quality=GOOD"));

        assertNull(none.get("amountFen"));
        assertEquals("SUBSIDY_NO_ROW", none.get("ruleId"));
    }

    /** The province's rates are not known: every amount says that it is there to be replaced. */
    @Test
    void everyAmountCitesItsSource() {
        var paid = TABLE.ask(Facts.of("ownStaff=false kind=CIVIL_LITIGATION stage=FIRST_INSTANCE quality=GOOD"));

        assertEquals(true, paid.get("demonstration"));
        assertTrue(String.valueOf(paid.get("legalBasis")).contains("演示"));
    }

    @AfterAll
    static void noRuleIsIdle() {
        TABLE.hasAnsweredWithEveryRule();
    }
}
