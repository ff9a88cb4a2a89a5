package org.huimin.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Cases;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Three attempts to reach a recipient, engine and all. */
@HouseTest
class FollowUpTest {

    @Autowired
    private Desk desk;

    @Autowired
    private Cases cases;

    @Test
    void isGivenUpAtTheThirdAttempt() {
        var number = paid();
        for (int attempt = 1; attempt <= 2; attempt++) {
            assertThatExceptionOfType(AnswersContradictCase.class).isThrownBy(() -> visit(number, "GIVEN_UP"));
            assertThat(visit(number, "NOT_REACHED").stage()).isEqualTo("FOLLOW_UP");
        }
        assertThat(visit(number, "GIVEN_UP").stage()).isEqualTo("ARCHIVED");
    }

    @Test
    void whoHandledTheCaseDoesNotFollowItUp() {
        var both = desk.bureau.somebody(desk.bureau.agency, "LAWYER", "FOLLOW_UP");
        var number = paid();
        cases.appoint(number, desk.bureau.agency, both.id());

        assertThat(Desk.refusalOf(() -> desk.claim(number, "Activity_VisitRecipient", both)))
                .isEqualTo("LawyerMayNotVisitOwnClient");
        assertThat(visit(number, "NOT_REACHED").stage()).isEqualTo("FOLLOW_UP");
    }

    private CaseRecord visit(CaseNumber number, String result) {
        return desk.complete(
                number,
                "Activity_VisitRecipient",
                desk.followUp,
                Map.of("visitedAt", desk.now().toString(), "method", "PHONE", "result", result));
    }

    private CaseNumber paid() {
        var number = desk.readyToDecide();
        desk.grant(number);
        desk.assign(number);
        desk.signEngagement(number);
        desk.meet(number);
        desk.conclude(number);
        desk.submitClosingFile(number);
        desk.checkClosingFile(number);
        desk.paySubsidy(number);
        return number;
    }
}
