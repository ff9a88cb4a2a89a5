package org.huimin.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.Mediators;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a dissatisfied recipient sets going, and what not. */
@HouseTest
class CheckGrievanceTest {

    @Autowired
    private Desk desk;

    @Autowired
    private Answers answers;

    @Autowired
    private Mediators mediators;

    @Autowired
    private FactOrder order;

    @Test
    void bureauChecksWhatTheRecipientWasDissatisfiedWithAndNothingIsReopened() {
        var number = paid();
        visit(number, "DISSATISFIED", false);
        assertThat(desk.openActivities(number)).contains("Activity_CheckGrievance");
        assertThat(desk.open(number, "Activity_CheckGrievance").basketUnit()).isEqualTo(desk.bureau.bureau);

        var archived = check(number);

        assertThat(archived.stage()).isEqualTo("ARCHIVED");
        assertThat(archived.ended()).isTrue();
        assertThat(desk.openActivities(number))
                .doesNotContain("Activity_ReportProgress", "Activity_SubmitClosingFile", "Activity_CheckGrievance");
    }

    @Test
    void moneyThatWasAskedForIsCheckedToo() {
        var number = paid();
        visit(number, "SATISFIED", true);
        assertThat(desk.openActivities(number)).contains("Activity_CheckGrievance");
    }

    @Test
    void satisfactionIsNotChecked() {
        var number = paid();
        assertThat(visit(number, "BASICALLY", false).stage()).isEqualTo("ARCHIVED");
    }

    @Test
    void nobodyWhoseWorkItIsChecksIt() {
        var number = paid();
        visit(number, "DISSATISFIED", false);
        var step = new CheckGrievance(answers, mediators, order);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> step.permit(desk.get(number), desk.actor(desk.reviewer)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("HandlerMayNotCheckGrievance"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> step.permit(desk.get(number), desk.actor(desk.lawyer)));
        step.permit(desk.get(number), desk.actor(desk.bureauReview));
    }

    private CaseRecord visit(CaseNumber number, String satisfaction, boolean charged) {
        return desk.complete(
                number,
                "Activity_VisitRecipient",
                desk.followUp,
                Map.of(
                        "visitedAt",
                        desk.now().toString(),
                        "method",
                        "PHONE",
                        "result",
                        "REACHED",
                        "satisfaction",
                        satisfaction,
                        "charged",
                        charged));
    }

    private CaseRecord check(CaseNumber number) {
        return desk.complete(
                number,
                "Activity_CheckGrievance",
                desk.bureauReview,
                Map.of(
                        "checkedOn", desk.today().toString(),
                        "findings", "承办人未及时通报进展。",
                        "grounded", "PARTLY",
                        "measures", List.of("EXPLAIN", "TALK"),
                        "reply", "已向受援人说明，并约谈承办人。"));
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
