package org.huimin.mediation.danger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.MediationDesk;
import org.huimin.SmallBureau.Employee;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Danger in a dispute: the director hears of it at once, the police are told, and the mediation goes on. */
@HouseTest
class DangerTest {

    private static final Map<String, Object> AGAIN = Map.of("duplicate", "另有争执。");

    @Autowired
    private Desk desk;

    @Autowired
    private MediationDesk office;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void reachesTheDirectorAndThePoliceAtOnceAndStopsNothing() {
        var number = office.mediated(AGAIN);
        report(number, office.mediator, "DANGER");

        assertThat(heard(desk.director, number)).containsExactly("ALARM");
        assertThat(desk.get(number).urgent()).as("goes before the others").isTrue();
        assertThat(desk.open(number, "Activity_ReportToPolice").heldBy(office.mediator.id()))
                .isTrue();
        assertThat(desk.openActivities(number)).contains("Activity_Mediate", "Activity_NoteDanger");

        desk.complete(
                number,
                "Activity_ReportToPolice",
                office.mediator,
                Map.of("reportedAt", desk.now().toString(), "station", "勐戛派出所值班室"));
        desk.complete(number, "Activity_NoteDanger", desk.director, desk.dated("notedOn", Map.of()));
        assertThat(heard(desk.director, number)).as("noted, and so quiet").isEmpty();
        assertThat(desk.openActivities(number)).containsExactly("Activity_Mediate");
        assertThat(facts(number)).contains("dangerSeen", "policeTold", "dangerNoted");
    }

    @Test
    void thatIsPlainAtTheRegistrationIsToldWithIt() {
        var number = office.register(Map.of("duplicate", "另有争执。", "danger", "DANGER"));
        assertThat(heard(desk.director, number)).containsExactly("ALARM");
        assertThat(desk.openActivities(number))
                .contains("Activity_AcceptDispute", "Activity_ReportToPolice", "Activity_NoteDanger");
        assertThat(desk.get(number).urgent()).isTrue();
    }

    @Test
    void aGroupEventIsTheDirectorsAlone() {
        var number = office.register(AGAIN);
        report(number, office.mediator, "GROUP_EVENT");
        assertThat(desk.openActivities(number))
                .contains("Activity_AcceptDispute", "Activity_NoteDanger")
                .doesNotContain("Activity_ReportToPolice");
    }

    @Test
    void comesAgainAndInEveryOpenStageAndFromNobodyElse() {
        var number = office.mediated(AGAIN);
        report(number, office.mediator, "DANGER");
        report(number, office.mediator, "DANGER");
        assertThat(desk.openActivities(number))
                .filteredOn("Activity_NoteDanger"::equals)
                .hasSize(2);
        office.mediate(number, "FAILED");
        report(number, office.head, "GROUP_EVENT");
        assertThat(Desk.refusalOf(() -> report(number, desk.director, "DANGER")))
                .isEqualTo("RequestNotOpen");
    }

    @Test
    void thePoliceAreNotToldBeforeAnythingWasSeen() {
        var number = office.mediated(AGAIN);
        report(number, office.mediator, "DANGER");
        assertThat(Desk.faultsOf(() -> desk.complete(
                        number,
                        "Activity_ReportToPolice",
                        office.mediator,
                        Map.of("reportedAt", desk.now().minusSeconds(172_800).toString(), "station", "勐戛派出所"))))
                .containsExactly("reportedAt");
    }

    private void report(CaseNumber number, Employee by, String kind) {
        desk.request(
                number,
                "DangerReported",
                by,
                Map.of("seenAt", desk.now().toString(), "dangerKind", kind, "situation", "扬言持刀报复。"));
    }

    private List<String> heard(Employee person, CaseNumber number) {
        return jdbc.sql("SELECT kind FROM notification WHERE person_id = ? AND case_number = ? AND read_at IS NULL")
                .params(person.id().value(), number.value())
                .query(String.class)
                .list();
    }

    private List<String> facts(CaseNumber number) {
        return jdbc.sql("SELECT name FROM case_fact WHERE case_number = ?")
                .param(number.value())
                .query(String.class)
                .list();
    }
}
