package org.huimin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.MediationDesk;
import org.huimin.SmallBureau.Employee;
import org.huimin.access.CurrentActor;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 援调对接: one demand goes from legal aid to mediation and back, each case knows the other, and each figure counts it once. */
@HouseTest
class MediatedInsteadTest {

    @Autowired
    private Desk desk;

    @Autowired
    private MediationDesk office;

    @Autowired
    private Counter counter;

    @Autowired
    private Prefills prefills;

    @Autowired
    private CurrentActor actors;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anApplicationThatIsBetterMediatedIsWithdrawnBySomebodyElse() {
        var application = desk.register(desk.officer);
        var dispute = mediateInstead(application, desk.officer);

        assertThat(withdrawal(application)).isEqualTo("MEDIATED DISPUTE REQUESTED");
        assertThat(desk.openActivities(application)).contains("Activity_ConfirmWithdrawal");
        assertThat(links(dispute)).containsExactly("BETTER_MEDIATED " + application);
        var both = desk.bureau.somebody(desk.bureau.agency, "INTAKE", "AGENCY_HEAD");
        var another = desk.register(both);
        mediateInstead(another, both);
        assertThat(Desk.refusalOf(() -> confirm(another, both))).isEqualTo("RequesterMayNotConfirm");

        confirm(application, desk.head);
        assertThat(desk.get(application).stage()).isEqualTo("WITHDRAWN");
        assertThat(desk.get(dispute).ended()).isFalse();
    }

    @Test
    void aDecidedApplicationIsMediatedByNobodyAndNoDisputeIsLeftBehind() {
        var application = desk.readyToDecide();
        desk.grant(application);
        int before = disputes();
        assertThat(Desk.refusalOf(() -> mediateInstead(application, desk.officer)))
                .isEqualTo("AlreadyDecided");
        assertThat(disputes()).isEqualTo(before);
    }

    @Test
    void nobodySaysSoOfAnApplicationWithoutADispute() {
        var typed = new Withdrawal(desk.today().toString(), "MEDIATED", "转人民调解。", "DISPUTE", null, null, null);
        assertThat(Desk.faultsOf(() ->
                        new WithdrawalReader(desk.now(), desk.now(), id -> true, (other, faults) -> {}).read(typed)))
                .contains("reason", "evidence");
    }

    @Test
    void aFailedMediationLeadsToLegalAidWithNothingTypedTwiceAndEachFigureCountsItOnce() {
        var first = desk.register(desk.officer);
        var dispute = mediateInstead(first, desk.officer);
        confirm(first, desk.head);
        pass(dispute);
        assertThat(Desk.faultsOf(() -> apply(dispute, "RETRIAL"))).containsExactly("circumstances.earlier.kind");
        var known = actors.as(desk.officer.login(), () -> prefills.of(dispute, 0, actors.get()));
        assertThat(known.applicant().path("name").asText()).isEqualTo("岩保");
        assertThat(known.claim()).isEqualTo("两家因宅基地边界发生争吵。");

        var second = apply(dispute, "MEDIATION_FAILED");
        desk.checkMaterials(second, desk.officer);
        desk.writeOpinion(second, desk.reviewer);
        desk.grant(second);

        assertThat(links(second)).containsExactly("MEDIATION_FAILED " + dispute);
        assertThat(sides("AID_RATE_ELIGIBLE", first, dispute, second))
                .as("one demand for aid counts once")
                .containsExactly("NUMERATOR " + second);
        assertThat(sides("SUCCESS_RATE_ALL", first, dispute, second))
                .as("and one quarrel once")
                .containsExactly("DENOMINATOR " + dispute);
    }

    @Test
    void aQuarrelThatComesBackFromLegalAidCountsOnceByItsLastOutcome() {
        var failed = office.mediated();
        office.mediate(failed, "FAILED");
        office.guide(failed);
        var application = apply(failed, "MEDIATION_FAILED");
        var again = mediateInstead(application, desk.officer);
        confirm(application, desk.head);

        assertThat(group(again)).isEqualTo(failed.value());
        assertThat(sides("SUCCESS_RATE_ALL", failed, again))
                .as("until there is another outcome")
                .containsExactly("DENOMINATOR " + failed);
        pass(again, "AGREED_ORAL");
        desk.complete(again, "Activity_RecordOralAgreement", office.mediator, settled(again));

        assertThat(sides("SUCCESS_RATE_ALL", failed, again)).containsExactly("NUMERATOR " + again);
        assertThat(sides("AID_RATE_ELIGIBLE", failed, application, again)).isEmpty();
    }

    private CaseNumber mediateInstead(CaseNumber application, Employee by) {
        return office.register(by, Map.of("insteadOf", application.value(), "duplicate", "另有争执。"));
    }

    private void confirm(CaseNumber number, Employee by) {
        desk.complete(
                number,
                "Activity_ConfirmWithdrawal",
                by,
                desk.dated("confirmedOn", Map.of("granted", true, "verifiedHow", "电话核实，申请人愿意调解。")));
    }

    /** The dispute goes to the committee, where it fails. */
    private void pass(CaseNumber dispute) {
        pass(dispute, "FAILED");
        office.guide(dispute);
    }

    private Map<String, Object> settled(CaseNumber dispute) {
        var today = desk.today().toString();
        var ids = office.ids(dispute);
        return Map.of(
                "meetingOn",
                today,
                "signed",
                true,
                "facts",
                "两家因宅基地边界发生争吵。",
                "terms",
                "以界桩为准。",
                "instalments",
                List.of(Map.of("from", ids.get(1), "what", "移回围栏", "dueOn", today)),
                "outcomes",
                ids.stream()
                        .map(id -> Map.of("party", id, "outcome", "SETTLED"))
                        .toList(),
                "effectiveOn",
                today);
    }

    private void pass(CaseNumber dispute, String result) {
        var stats = desk.bureau.somebody(desk.bureau.bureau, "STATS");
        desk.request(
                dispute,
                "DisputeDispatched",
                stats,
                desk.dated("dispatchedOn", Map.of("committee", desk.bureau.committee.value(), "replyDays", 3)));
        office.accept(dispute);
        office.name(dispute);
        office.mediate(dispute, result);
    }

    private CaseNumber apply(CaseNumber dispute, String kind) {
        var circumstances = Map.of(
                "told", Map.of("privacy", "2026-1"),
                "earlier", Map.of("number", dispute.value(), "kind", kind));
        return actors.as(
                desk.officer.login(),
                () -> counter.take(desk.registration(Map.of("circumstances", circumstances)), actors.get()));
    }

    private String withdrawal(CaseNumber number) {
        return jdbc.sql("SELECT reason, evidence, status FROM withdrawal_request WHERE case_number = ?")
                .param(number.value())
                .query((row, index) ->
                        row.getString("reason") + " " + row.getString("evidence") + " " + row.getString("status"))
                .single();
    }

    private List<String> links(CaseNumber number) {
        return jdbc.sql("SELECT kind, earlier_number FROM case_link WHERE case_number = ?")
                .param(number.value())
                .query((row, index) -> row.getString("kind") + " " + row.getString("earlier_number"))
                .list();
    }

    private List<String> sides(String kpi, CaseNumber... numbers) {
        return jdbc.sql("""
                        SELECT side, case_number FROM kpi_case WHERE definition = :kpi AND case_number IN (:numbers)
                            AND side IN ('NUMERATOR', 'DENOMINATOR') ORDER BY case_number""")
                .param("kpi", kpi)
                .param(
                        "numbers",
                        List.of(numbers).stream().map(CaseNumber::value).toList())
                .query((row, index) -> row.getString("side") + " " + row.getString("case_number"))
                .list();
    }

    private String group(CaseNumber number) {
        return jdbc.sql("SELECT dispute_group FROM dispute WHERE case_number = ?")
                .param(number.value())
                .query(String.class)
                .single();
    }

    private int disputes() {
        return jdbc.sql("SELECT COUNT(*) FROM dispute").query(Integer.class).single();
    }
}
