package org.huimin.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huimin.casefile.AgreementSettles.For;
import org.huimin.casefile.CaseParty;
import org.huimin.casefile.PartyRole;
import org.junit.jupiter.api.Test;

class SettledForTest {

    private static final Map<Long, CaseParty> PARTIES = Map.of(
            1L, new CaseParty(1, PartyRole.APPLICANT, "岩温"),
            2L, new CaseParty(2, PartyRole.APPLICANT, "岩应"),
            3L, new CaseParty(3, PartyRole.OPPONENT, "玉罕"));

    @Test
    void everybodyMeansEverybody() {
        assertThat(of(Outcome.SETTLED, Outcome.SETTLED, Outcome.SETTLED)).isEqualTo(For.EVERYBODY);
    }

    @Test
    void oneApplicantWithNothingLeftIsEnoughToCount() {
        assertThat(of(Outcome.SETTLED, Outcome.NOT_SETTLED, Outcome.PARTLY)).isEqualTo(For.SOME_APPLICANT);
    }

    @Test
    void anOpponentAloneIsNot() {
        assertThat(of(Outcome.PARTLY, Outcome.NOT_SETTLED, Outcome.SETTLED)).isEqualTo(For.NO_APPLICANT);
    }

    private static For of(Outcome... outcomes) {
        var day = LocalDate.of(2026, 11, 20);
        return SettledFor.of(
                List.of(
                        new Joined(1, true, day, outcomes[0]),
                        new Joined(2, true, day, outcomes[1]),
                        new Joined(3, true, day, outcomes[2])),
                PARTIES);
    }
}
