package org.huimin.processes;

import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreenChannelTest {

    private static final DecisionTable TABLE = new DecisionTable("GreenChannel");
    private static final String NOBODY_SPECIAL = "category=NONE matter=A31_1 workInjury=false receivedOn=2026-11-23";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # poor households and those watched
            GREEN_01 | category=POOR_REG receivedOn=2020-12-31     | green=true reason=POOR_REG exempt=LOCAL targetGroup=true
            GREEN_02 | category=POOR_REG receivedOn=2021-01-01     | green=true reason=POOR_REG exempt=NONE targetGroup=true
            GREEN_02 | category=POOR_REG age=70                    | green=true targetGroup=true
            GREEN_03 | category=OUT_POV receivedOn=2021-01-01      | green=true reason=OUT_POV exempt=NONE targetGroup=true
            GREEN_19 | category=OUT_POV receivedOn=2020-12-31      | green=false targetGroup=false
            GREEN_04 | category=MON_UNSTABLE receivedOn=2021-01-01 | green=true reason=MON_UNSTABLE exempt=NONE targetGroup=true
            GREEN_04 | category=MON_EDGE                           | green=true targetGroup=true
            GREEN_04 | category=MON_SUDDEN                         | green=true targetGroup=true
            GREEN_19 | category=MON_EDGE receivedOn=2020-12-31     | green=false targetGroup=false
            # social aid and honour
            GREEN_05 | category=DIBAO receivedOn=2022-01-01        | green=true reason=DIBAO exempt=A42_2 targetGroup=false
            GREEN_05 | category=TEKUN                              | exempt=A42_2
            GREEN_05 | category=LINSHI                             | exempt=A42_2
            GREEN_10 | category=DIBAO receivedOn=2021-12-31        | green=true reason=DIBAO exempt=LOCAL targetGroup=false
            GREEN_06 | category=DIBAO_EDGE                         | green=true exempt=NONE targetGroup=false
            GREEN_07 | category=YOUFU receivedOn=2022-01-01        | green=true exempt=A42_2 targetGroup=false
            GREEN_10 | category=YOUFU receivedOn=2021-12-31        | exempt=LOCAL
            GREEN_08 | category=SIFAJIUZHU receivedOn=2022-01-01   | green=true exempt=A42_2 targetGroup=false
            GREEN_10 | category=SIFAJIUZHU receivedOn=2021-12-31   | exempt=LOCAL
            # no source of income
            GREEN_09 | category=DISABLED_NI receivedOn=2022-01-01  | green=true exempt=A42_1 targetGroup=false
            GREEN_09 | category=MINOR_NI age=17                    | reason=MINOR_NI exempt=A42_1
            GREEN_09 | category=ELDER_NI age=60                    | reason=ELDER_NI exempt=A42_1
            GREEN_10 | category=DISABLED_NI receivedOn=2021-12-31  | exempt=LOCAL
            GREEN_11 | category=ELDER_NI receivedOn=2021-12-31     | green=true exempt=NONE targetGroup=false
            GREEN_11 | category=MINOR_NI receivedOn=2021-12-31     | green=true exempt=NONE
            # migrant workers: wages and work injury only
            GREEN_12 | category=MIGRANT matter=A31_5 receivedOn=2022-01-01 | green=true reason=MIGRANT exempt=A42_3
            GREEN_14 | category=MIGRANT matter=A31_5 receivedOn=2021-12-31 | green=true exempt=NONE
            GREEN_13 | category=MIGRANT matter=A31_7 workInjury=true receivedOn=2022-01-01 | green=true exempt=A42_3
            GREEN_15 | category=MIGRANT matter=A31_7 workInjury=true receivedOn=2021-12-31 | green=true exempt=NONE
            GREEN_19 | category=MIGRANT matter=A31_7               | green=false exempt=NONE
            GREEN_17 | category=MIGRANT matter=A31_1 age=65        | green=true reason=ELDER exempt=NONE
            # anybody
            GREEN_16 | matter=A32_4 age=70                         | green=true reason=DOMESTIC_VIOLENCE exempt=NONE
            GREEN_17 | age=60                                      | green=true reason=ELDER targetGroup=false
            GREEN_19 | age=59                                      | green=false
            GREEN_18 | age=17                                      | green=true reason=MINOR targetGroup=false
            GREEN_19 | age=18                                      | green=false
            GREEN_19 | category=NONE                               | green=false reason=NONE exempt=NONE targetGroup=false
            """)
    void sorts(String rule, String facts, String answer) {
        var applicant = new TreeMap<>(Facts.of(NOBODY_SPECIAL));
        applicant.putAll(Facts.of(facts));

        TABLE.answers(applicant, rule, Facts.of(answer));
    }

    @AfterAll
    static void noRuleIsIdle() {
        TABLE.hasAnsweredWithEveryRule();
    }
}
