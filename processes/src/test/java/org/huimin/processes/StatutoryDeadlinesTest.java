package org.huimin.processes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryDeadlinesTest {

    private static final DecisionTable TABLE = new DecisionTable("StatutoryDeadlines");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # the last day and the first day of each rule set
            DEADLINE_REVIEW_2012      | clock=LA_REVIEW receivedOn=2012-07-01      | amount=7 unit=WORKING_DAYS owner=AGENCY greenSameDay=true ruleSet=RS2012 nature=DUTY
            DEADLINE_REVIEW_2012      | clock=LA_REVIEW receivedOn=2021-12-31      | amount=7 unit=WORKING_DAYS nature=DUTY
            DEADLINE_REVIEW_2022      | clock=LA_REVIEW receivedOn=2022-01-01      | amount=7 unit=NATURAL_DAYS greenSameDay=true ruleSet=RS2022 nature=DUTY
            DEADLINE_REVIEW_2022      | clock=LA_REVIEW receivedOn=2023-08-31      | amount=7 unit=NATURAL_DAYS nature=DUTY
            DEADLINE_REVIEW_2023      | clock=LA_REVIEW receivedOn=2023-09-01      | amount=7 unit=NATURAL_DAYS greenSameDay=true ruleSet=RS2023 nature=DUTY
            DEADLINE_ASSIGN_CRIMINAL_2012 | clock=LA_ASSIGN procedure=CRIMINAL receivedOn=2021-12-31 | amount=3 unit=WORKING_DAYS owner=AGENCY greenSameDay=true ruleSet=RS2012
            DEADLINE_ASSIGN_2022      | clock=LA_ASSIGN procedure=CRIMINAL receivedOn=2022-01-01 | amount=3 unit=NATURAL_DAYS
            DEADLINE_ASSIGN_2012      | clock=LA_ASSIGN receivedOn=2021-12-31      | amount=7 unit=WORKING_DAYS owner=AGENCY greenSameDay=true
            DEADLINE_ASSIGN_2022      | clock=LA_ASSIGN receivedOn=2022-01-01      | amount=3 unit=NATURAL_DAYS greenSameDay=true
            DEADLINE_ASSIGN_2022      | clock=LA_ASSIGN receivedOn=2023-08-31      | amount=3
            DEADLINE_ASSIGN_2023      | clock=LA_ASSIGN receivedOn=2023-09-01      | amount=3 unit=NATURAL_DAYS greenSameDay=true
            DEADLINE_NOTIFIED_2012    | clock=LA_NOTIFIED receivedOn=2021-12-31    | amount=3 unit=WORKING_DAYS owner=AGENCY greenSameDay=false
            DEADLINE_NOTIFIED_2022    | clock=LA_NOTIFIED receivedOn=2022-01-01    | amount=3 unit=NATURAL_DAYS
            DEADLINE_NOTIFIED_2022    | clock=LA_NOTIFIED receivedOn=2023-08-31    | amount=3 unit=NATURAL_DAYS
            DEADLINE_NOTIFIED_2023    | clock=LA_NOTIFIED receivedOn=2023-09-01    | amount=3 unit=NATURAL_DAYS
            DEADLINE_OBJ_REVIEW_2012  | clock=LA_OBJ_REVIEW receivedOn=2021-12-31  | amount=5 unit=WORKING_DAYS owner=BUREAU
            DEADLINE_OBJ_REVIEW_2022  | clock=LA_OBJ_REVIEW receivedOn=2022-01-01  | amount=5 unit=NATURAL_DAYS
            DEADLINE_OBJ_REVIEW_2022  | clock=LA_OBJ_REVIEW receivedOn=2023-08-31  | amount=5 unit=NATURAL_DAYS
            DEADLINE_OBJ_REVIEW_2023  | clock=LA_OBJ_REVIEW receivedOn=2023-09-01  | amount=5 unit=NATURAL_DAYS owner=BUREAU
            DEADLINE_ENGAGE_LOCAL     | clock=LA_ENGAGE receivedOn=2023-08-31      | amount=5 unit=NATURAL_DAYS owner=FIRM ruleSet=LOCAL
            DEADLINE_ENGAGE_2023      | clock=LA_ENGAGE receivedOn=2023-09-01      | amount=5 unit=NATURAL_DAYS owner=FIRM ruleSet=RS2023
            DEADLINE_REPLACE_LOCAL    | clock=LA_REPLACE receivedOn=2023-08-31     | amount=5 unit=NATURAL_DAYS owner=AGENCY ruleSet=LOCAL
            DEADLINE_REPLACE_2023     | clock=LA_REPLACE receivedOn=2023-09-01     | amount=5 unit=NATURAL_DAYS owner=AGENCY greenSameDay=false ruleSet=RS2023
            DEADLINE_CLOSE_2012       | clock=LA_CLOSE receivedOn=2021-12-31       | amount=30 unit=NATURAL_DAYS owner=FIRM
            DEADLINE_CLOSE_2022       | clock=LA_CLOSE receivedOn=2022-01-01       | amount=30
            DEADLINE_CLOSE_2022       | clock=LA_CLOSE receivedOn=2023-08-31       | amount=30
            DEADLINE_CLOSE_2023       | clock=LA_CLOSE receivedOn=2023-09-01       | amount=30 unit=NATURAL_DAYS owner=FIRM
            DEADLINE_CLOSE_AUDIT_2012 | clock=LA_CLOSE_AUDIT receivedOn=2021-12-31 | amount=30 owner=AGENCY
            DEADLINE_CLOSE_AUDIT_2022 | clock=LA_CLOSE_AUDIT receivedOn=2022-01-01 | amount=30
            DEADLINE_CLOSE_AUDIT_2022 | clock=LA_CLOSE_AUDIT receivedOn=2023-08-31 | amount=30
            DEADLINE_CLOSE_AUDIT_2023 | clock=LA_CLOSE_AUDIT receivedOn=2023-09-01 | amount=30 unit=NATURAL_DAYS owner=AGENCY
            # the office's own
            DEADLINE_RECEIPT          | clock=LA_RECEIPT receivedOn=2026-11-23     | amount=0 unit=NATURAL_DAYS owner=STATION ruleSet=LOCAL
            DEADLINE_MEET             | clock=LA_MEET receivedOn=2026-11-23        | amount=5 unit=NATURAL_DAYS owner=FIRM
            DEADLINE_NAME             | clock=LA_NAME receivedOn=2026-11-23        | amount=2 unit=NATURAL_DAYS owner=FIRM ruleSet=LOCAL
            DEADLINE_PROGRESS         | clock=LA_PROGRESS receivedOn=2026-11-23    | amount=30 unit=NATURAL_DAYS owner=FIRM
            DEADLINE_PAY              | clock=LA_PAY receivedOn=2026-11-23         | amount=5 unit=WORKING_DAYS owner=FINANCE
            DEADLINE_FOLLOWUP         | clock=LA_FOLLOWUP receivedOn=2026-11-23    | amount=30 unit=NATURAL_DAYS owner=AGENCY greenSameDay=false
            DEADLINE_CLOSE_FIX        | clock=LA_CLOSE_FIX receivedOn=2026-11-23   | amount=10 unit=NATURAL_DAYS owner=FIRM ruleSet=LOCAL
            DEADLINE_TERM_SERVE       | clock=LA_TERM_SERVE receivedOn=2026-11-23  | amount=3 unit=NATURAL_DAYS owner=AGENCY
            # the applicant's own
            DEADLINE_OBJECT           | clock=LA_OBJECT receivedOn=2026-11-23      | amount=15 unit=NATURAL_DAYS owner=APPLICANT nature=RIGHT
            DEADLINE_RECONSIDER       | clock=LA_RECONSIDER receivedOn=2026-11-23  | amount=60 unit=NATURAL_DAYS owner=APPLICANT nature=RIGHT
            DEADLINE_SUE              | clock=LA_SUE receivedOn=2026-11-23         | amount=6 unit=MONTHS owner=APPLICANT nature=RIGHT
            DEADLINE_SUPPLEMENT       | clock=LA_SUPPLEMENT receivedOn=2026-11-23  | amount=15 unit=NATURAL_DAYS owner=APPLICANT greenSameDay=false nature=DUTY
            DEADLINE_URGENT           | clock=LA_URGENT receivedOn=2026-11-23      | amount=0 unit=NATURAL_DAYS owner=AGENCY
            DEADLINE_REGULARISE       | clock=LA_REGULARISE receivedOn=2026-11-23  | amount=7 unit=NATURAL_DAYS owner=APPLICANT
            DEADLINE_TELL_ORGAN       | clock=LA_TELL_ORGAN receivedOn=2026-11-23  | amount=3 unit=NATURAL_DAYS owner=AGENCY ruleSet=RS2023
            DEADLINE_FORWARD_24H      | clock=LA_FORWARD_24H receivedOn=2026-11-23 | amount=24 unit=HOURS owner=FORWARDER nature=DUTY
            DEADLINE_SUE_RECONSIDERED | clock=LA_SUE_RECONSIDERED receivedOn=2026-11-23 | amount=15 unit=NATURAL_DAYS owner=APPLICANT greenSameDay=false ruleSet=RS2023 nature=RIGHT
            # mediation and its courts
            DEADLINE_ME_ACCEPT | clock=ME_ACCEPT receivedOn=2026-11-23 | amount=3 unit=WORKING_DAYS owner=COMMITTEE greenSameDay=false ruleSet=LOCAL
            DEADLINE_ME_ASSIGN | clock=ME_ASSIGN receivedOn=2026-11-23 | amount=1 unit=WORKING_DAYS owner=COMMITTEE greenSameDay=false ruleSet=LOCAL
            DEADLINE_ME_LIMIT_MEDICAL | clock=ME_LIMIT mediation=MEDICAL receivedOn=2026-11-23 | amount=30 unit=WORKING_DAYS owner=COMMITTEE greenSameDay=false ruleSet=MEDIATION
            DEADLINE_ME_LIMIT_BEFORE_FILING | clock=ME_LIMIT mediation=COURT_BEFORE_FILING receivedOn=2026-11-23 | amount=30 unit=NATURAL_DAYS owner=COMMITTEE greenSameDay=false ruleSet=MEDIATION
            DEADLINE_ME_LIMIT_SIMPLIFIED | clock=ME_LIMIT procedure=CIVIL_SIMPLIFIED mediation=COURT_AFTER_FILING receivedOn=2026-11-23 | amount=7 unit=NATURAL_DAYS owner=COMMITTEE greenSameDay=false ruleSet=MEDIATION
            DEADLINE_ME_LIMIT_AFTER_FILING | clock=ME_LIMIT mediation=COURT_AFTER_FILING receivedOn=2026-11-23 | amount=15 unit=NATURAL_DAYS owner=COMMITTEE greenSameDay=false ruleSet=MEDIATION
            DEADLINE_ME_LIMIT_ONE_MONTH | clock=ME_LIMIT mediation=ONE_MONTH receivedOn=2026-11-23 | amount=1 unit=MONTHS owner=COMMITTEE greenSameDay=false ruleSet=MEDIATION
            DEADLINE_ME_LIMIT | clock=ME_LIMIT receivedOn=2026-11-23 | amount=30 unit=NATURAL_DAYS owner=COMMITTEE greenSameDay=false ruleSet=LOCAL
            DEADLINE_ME_EXTENSION | clock=ME_EXTENSION receivedOn=2026-11-23 | amount=30 unit=NATURAL_DAYS owner=COMMITTEE greenSameDay=false ruleSet=LOCAL
            DEADLINE_ME_PERFORM | clock=ME_PERFORM receivedOn=2026-11-23 | amount=0 unit=SET_DAY owner=PARTIES greenSameDay=false ruleSet=MEDIATION nature=DUTY
            DEADLINE_ME_CONFIRM | clock=ME_CONFIRM receivedOn=2026-11-23 | amount=30 unit=NATURAL_DAYS owner=PARTIES greenSameDay=false ruleSet=MEDIATION nature=RIGHT
            DEADLINE_ME_COURT_ACCEPT | clock=ME_COURT_ACCEPT receivedOn=2026-11-23 | amount=3 unit=NATURAL_DAYS owner=COURT greenSameDay=false ruleSet=MEDIATION
            DEADLINE_ME_COURT_CONFIRM | clock=ME_COURT_CONFIRM receivedOn=2026-11-23 | amount=15 unit=NATURAL_DAYS owner=COURT greenSameDay=false ruleSet=MEDIATION nature=DUTY
            DEADLINE_ME_FOLLOWUP | clock=ME_FOLLOWUP receivedOn=2026-11-23 | amount=30 unit=NATURAL_DAYS owner=AGENCY greenSameDay=false ruleSet=LOCAL
            DEADLINE_ME_ARCHIVE | clock=ME_ARCHIVE receivedOn=2026-11-23 | amount=10 unit=NATURAL_DAYS owner=COMMITTEE greenSameDay=false ruleSet=LOCAL
            DEADLINE_ME_REPLY | clock=ME_REPLY receivedOn=2026-11-23 | amount=3 unit=NATURAL_DAYS owner=COMMITTEE greenSameDay=false ruleSet=LOCAL
            # instructions
            DEADLINE_SV_ANSWER_AGENCY | clock=SV_ANSWER mediation=NONE receivedOn=2026-11-23 | amount=5 unit=NATURAL_DAYS owner=AGENCY greenSameDay=false ruleSet=LOCAL
            DEADLINE_SV_ANSWER | clock=SV_ANSWER receivedOn=2026-11-23 | amount=5 unit=NATURAL_DAYS owner=COMMITTEE greenSameDay=false ruleSet=LOCAL
            # days that a court sets, and appeals
            DEADLINE_CT_HEARING | clock=CT_HEARING receivedOn=2026-11-23 | amount=0 unit=SET_DAY owner=FIRM greenSameDay=false ruleSet=COURT nature=APPOINTMENT
            DEADLINE_CT_EVIDENCE | clock=CT_EVIDENCE receivedOn=2026-11-23 | amount=0 unit=SET_DAY owner=FIRM greenSameDay=false ruleSet=COURT nature=DUTY
            DEADLINE_CT_APPEAL_CRIMINAL | clock=CT_APPEAL procedure=CRIMINAL receivedOn=2026-11-23 | amount=10 unit=NATURAL_DAYS owner=APPLICANT greenSameDay=false ruleSet=COURT nature=RIGHT
            DEADLINE_CT_APPEAL_ADMINISTRATIVE | clock=CT_APPEAL procedure=ADMINISTRATIVE receivedOn=2026-11-23 | amount=15 unit=NATURAL_DAYS owner=APPLICANT greenSameDay=false ruleSet=COURT nature=RIGHT
            DEADLINE_CT_APPEAL | clock=CT_APPEAL receivedOn=2026-11-23 | amount=15 unit=NATURAL_DAYS owner=APPLICANT greenSameDay=false ruleSet=COURT nature=RIGHT
            DEADLINE_CT_APPEAL_RULING_CRIMINAL | clock=CT_APPEAL_RULING procedure=CRIMINAL receivedOn=2026-11-23 | amount=5 unit=NATURAL_DAYS owner=APPLICANT greenSameDay=false ruleSet=COURT nature=RIGHT
            DEADLINE_CT_APPEAL_RULING_ADMINISTRATIVE | clock=CT_APPEAL_RULING procedure=ADMINISTRATIVE receivedOn=2026-11-23 | amount=10 unit=NATURAL_DAYS owner=APPLICANT greenSameDay=false ruleSet=COURT nature=RIGHT
            DEADLINE_CT_APPEAL_RULING | clock=CT_APPEAL_RULING receivedOn=2026-11-23 | amount=10 unit=NATURAL_DAYS owner=APPLICANT greenSameDay=false ruleSet=COURT nature=RIGHT
            # everything else
            DEADLINE_UNKNOWN          | clock=LA_RIVIEW receivedOn=2026-11-23      | greenSameDay=false ruleSet=NONE
            """)
    void counts(String rule, String facts, String answer) {
        TABLE.answers(facts(facts), rule, Facts.of(answer));
    }

    /** An unknown clock must not pass for one that is due at once. */
    @Test
    void unknownClockHasNoAmount() {
        var unknown = TABLE.ask(facts("clock=LA_RIVIEW receivedOn=2026-11-23"));

        assertEquals(
                Set.of("greenSameDay", "ruleSet", "legalBasis", "ruleId"),
                unknown.keySet().stream()
                        .filter(column -> unknown.get(column) != null)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyClockOfTheModelsIsKnown() {
        var clocks = Said.anywhere("startsClock").map(Said::subject).collect(Collectors.toCollection(TreeSet::new));

        assertTrue(clocks.size() > 9, clocks::toString);
        for (var clock : clocks) {
            var rule = TABLE.ask(facts("receivedOn=2026-11-23 clock=" + clock));
            assertTrue(rule.get("amount") instanceof Integer, clock);
        }
    }

    /** What a row of the test leaves out is a civil matter, and an ordinary mediation. */
    private static Map<String, Object> facts(String row) {
        var facts = Facts.of(row);
        facts.putIfAbsent("procedure", "CIVIL");
        facts.putIfAbsent("mediation", "GENERAL");
        return facts;
    }

    @AfterAll
    static void noRuleIsIdle() {
        TABLE.hasAnsweredWithEveryRule();
    }
}
