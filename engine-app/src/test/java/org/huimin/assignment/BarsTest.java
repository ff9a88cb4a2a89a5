package org.huimin.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau.Employee;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Cases;
import org.huimin.organization.Language;
import org.huimin.organization.Practice;
import org.huimin.organization.PracticeKind;
import org.huimin.organization.Register;
import org.huimin.shared.Faults;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the register, the roles and other cases say of somebody, gathered for one case. */
@HouseTest
@Transactional
class BarsTest {

    @Autowired
    private Desk desk;

    @Autowired
    private Cases cases;

    @Autowired
    private Bars bars;

    @Autowired
    private Register register;

    @Autowired
    private UnwantedLawyers unwanted;

    @Test
    void aBasicLevelWorkerTakesWagesAndNotDefence() {
        var worker = worker();
        assertThat(lawyerFault(wages(), worker)).isNull();
        assertThat(lawyerFault(defence(), worker)).isEqualTo("bar.CRIMINAL_BASIC_LEVEL");
    }

    @Test
    void whoWasHeardOfInNoRegisterMayTakeWhatEveryLawyerMay() {
        var lawyer = desk.bureau.somebody(desk.bureau.firm, "LAWYER");
        assertThat(lawyerFault(defence(), lawyer)).isNull();
    }

    @Test
    void leaveHoldsUntilTheyComeBack() {
        var lawyer = desk.bureau.somebody(desk.bureau.firm, "LAWYER");
        register.leave(lawyer.id(), desk.today(), desk.today().plusDays(3), desk.head.id());
        assertThat(lawyerFault(wages(), lawyer)).isEqualTo("bar.ON_LEAVE");

        var leave = register.leaves(lawyer.id()).get(0).id();
        register.comeBack(lawyer.id(), leave, desk.today(), desk.head.id());
        assertThat(lawyerFault(wages(), lawyer)).isNull();
    }

    @Test
    void theRecipientMayNotWantSomebody() {
        var number = desk.register(desk.officer);
        unwanted.add(number, desk.lawyer.id(), desk.actor(desk.officer));
        assertThat(lawyerFault(desk.get(number), desk.lawyer)).isEqualTo("bar.UNWANTED");

        unwanted.remove(number, desk.lawyer.id(), desk.actor(desk.officer));
        assertThat(lawyerFault(desk.get(number), desk.lawyer)).isNull();
    }

    @Test
    void whoActedForTheOpponentIsBarredTogetherWithTheirFirm() {
        var colleague = desk.bureau.somebody(desk.bureau.firm, "LAWYER");
        var opponent = Map.of("name", "李四", "idNumber", "533103198403121171");
        var theirs = desk.register(desk.officer, Map.of("applicant", applicant("533103198403121171")));
        cases.appoint(theirs, desk.bureau.firm, desk.lawyer.id());

        var ours = desk.get(desk.register(
                desk.officer, Map.of("applicant", applicant("533103195109070269"), "opponent", opponent)));

        assertThat(lawyerFault(ours, desk.lawyer)).isEqualTo("bar.CONFLICT");
        assertThat(lawyerFault(ours, colleague)).isEqualTo("bar.FIRM_CONFLICT");
        assertThat(firmFault(ours, desk.bureau.firm)).isEqualTo("bar.FIRM_CONFLICT");
        assertThat(firmFault(desk.get(theirs), desk.bureau.firm)).isNull();
    }

    private static Map<String, Object> applicant(String idNumber) {
        return Map.of(
                "name", "某甲",
                "idKind", "ID_CARD",
                "idNumber", idNumber,
                "phone", idNumber.endsWith("1") ? "13987000001" : "13987000002",
                "address", "芒市",
                "category", "NONE");
    }

    @Test
    void aUnitThatTakesNoCasesIsNoFirm() {
        assertThat(firmFault(wages(), desk.bureau.station)).isEqualTo("fault.firmId.noFirm");
        assertThat(firmFault(wages(), desk.bureau.firm)).isNull();
    }

    @Test
    void theAgencysOwnStaffIsNamedThroughTheAgency() {
        var staff = desk.bureau.somebody(desk.bureau.agency, "LAWYER");
        var faults = new Faults();
        bars.judge(wages(), desk.bureau.agency, staff.id(), faults, "lawyerId");
        assertThat(faults.byField()).isEmpty();
        assertThat(lawyerFault(wages(), staff)).isEqualTo("fault.lawyerId.notOfFirm");
    }

    private Employee worker() {
        var worker = desk.bureau.somebody(desk.bureau.firm, "LAWYER");
        register.enter(
                worker.id(),
                new Practice(
                        PracticeKind.BASIC_LEVEL,
                        LocalDate.of(2010, 1, 1),
                        null,
                        null,
                        null,
                        null,
                        false,
                        null,
                        Set.of(),
                        Set.of(Language.HAN),
                        Set.of(),
                        0),
                null,
                desk.head.id());
        return worker;
    }

    private CaseRecord wages() {
        return desk.get(desk.register(desk.officer));
    }

    private CaseRecord defence() {
        return desk.get(desk.register(desk.officer, Map.of("matter", "CRIM_A24")));
    }

    private @Nullable String lawyerFault(CaseRecord caseRecord, Employee lawyer) {
        var faults = new Faults();
        bars.judge(caseRecord, desk.bureau.firm, lawyer.id(), faults, "lawyerId");
        var fault = faults.byField().get("lawyerId");
        return fault == null ? null : fault.message();
    }

    private @Nullable String firmFault(CaseRecord caseRecord, UnitId firm) {
        var faults = new Faults();
        bars.judge(caseRecord, firm, faults, "firmId");
        var fault = faults.byField().get("firmId");
        return fault == null ? null : fault.message();
    }
}
