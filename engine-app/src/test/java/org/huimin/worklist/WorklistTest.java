package org.huimin.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau.Employee;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Page;
import org.huimin.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person sees of the worklist: by scope, filter and order, and never beyond their reach. */
@HouseTest
class WorklistTest {

    @Autowired
    private Desk desk;

    @Autowired
    private TaskList list;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private JdbcClient jdbc;

    /** An officer, and cases whose applicant nobody else has. */
    private String family;

    private static int families;

    @BeforeEach
    void aFamilyOfItsOwn() {
        family = "孟" + (char) ('一' + families++) + "恩";
    }

    @Test
    void theUnitsBasketHoldsWhatItsRolesMayTake() {
        var inTownship = register(desk.township, Map.of());
        var inAgency = register(desk.officer, Map.of());

        assertThat(numbers(desk.township, Map.of("scope", "unit"))).containsExactly(inTownship);
        assertThat(numbers(desk.officer, Map.of("scope", "unit"))).containsExactly(inAgency);
        assertThat(numbers(desk.head, Map.of("scope", "unit"))).isEmpty();
    }

    @Test
    void allIsWhatLiesWithinReach() {
        var inTownship = register(desk.township, Map.of());
        var inAgency = register(desk.officer, Map.of());

        assertThat(numbers(desk.township, Map.of("scope", "all"))).containsExactly(inTownship);
        assertThat(numbers(desk.head, Map.of("scope", "all"))).containsExactlyInAnyOrder(inTownship, inAgency);
        assertThat(numbers(desk.director, Map.of("scope", "all"))).containsExactlyInAnyOrder(inTownship, inAgency);
        assertThat(numbers(desk.lawyer, Map.of("scope", "all"))).isEmpty();
        assertThat(numbers(desk.sysadmin, Map.of("scope", "all"))).isEmpty();
        assertThat(numbers(stranger(), Map.of("scope", "all"))).isEmpty();
    }

    @Test
    void myCasesAreThoseIRegisteredOrHoldATaskOf() {
        var registered = register(desk.officer, Map.of());
        var held = register(desk.secondOfficer, Map.of());
        register(desk.secondOfficer, Map.of());
        desk.claim(held, "Activity_CheckMaterials", desk.officer);

        assertThat(numbers(desk.officer, Map.of("scope", "cases"))).containsExactlyInAnyOrder(registered, held);
        assertThat(numbers(desk.officer, Map.of("scope", "mine"))).containsExactly(held);
    }

    @Test
    void isNarrowedByWhatTheTaskIsAndWhose() {
        var first = register(desk.officer, Map.of());
        var second = register(desk.officer, Map.of());
        desk.checkMaterials(second, desk.officer);

        assertThat(all(Map.of("activity", "Activity_CheckMaterials"))).containsExactly(first);
        assertThat(all(Map.of("activity", "Activity_WriteOpinion"))).containsExactly(second);
        assertThat(all(Map.of("role", "REVIEWER"))).containsExactly(second);
        assertThat(all(Map.of("role", "INTAKE"))).containsExactly(first);
    }

    @Test
    void aRowSaysWhetherSomebodyWasRemindedOfItsDay() {
        var number = register(desk.officer, Map.of());
        assertThat(desk.open(number, "Activity_CheckMaterials").reminded()).isFalse();
        jdbc.sql("DELETE FROM clock_reminder WHERE case_number = ?")
                .param(number.value())
                .update();
        jdbc.sql("""
                        INSERT INTO clock_reminder (clock_id, case_number, kind, due_on, reminded_at)
                        SELECT id, case_number, 'ONE_DAY_BEFORE', due_on, CURRENT_TIMESTAMP FROM case_clock
                        WHERE case_number = ?""").param(number.value()).update();
        assertThat(desk.open(number, "Activity_CheckMaterials").reminded()).isTrue();
    }

    @Test
    void isNarrowedByWhatTheCaseIs() {
        var urgent = register(
                desk.officer,
                Map.of("limitationEndsOn", desk.today().plusDays(2).toString()));
        var plain =
                register(desk.township, Map.of("applicant", applicant("NONE"), "matter", "A31_4", "income", "OVER"));

        assertThat(all(Map.of("urgent", true))).containsExactly(urgent);
        assertThat(all(Map.of("urgent", false))).containsExactly(plain);
        assertThat(all(Map.of("green", true))).containsExactly(urgent);
        assertThat(all(Map.of("green", false))).containsExactly(plain);
        assertThat(all(Map.of("unit", desk.bureau.station.value()))).containsExactly(plain);
        assertThat(all(Map.of("matter", "A31_4"))).containsExactly(plain);
    }

    @Test
    void isNarrowedByWhenTheCaseWasReceived() {
        var today = desk.today();
        var old = register(desk.officer, Map.of("receivedAt", at(today.minusDays(5))));
        var young = register(desk.officer, Map.of());

        assertThat(all(Map.of("receivedFrom", today.toString()))).containsExactly(young);
        assertThat(all(Map.of("receivedTo", today.minusDays(1).toString()))).containsExactly(old);
        assertThat(all(Map.of("receivedFrom", today.minusDays(5).toString(), "receivedTo", today.toString())))
                .containsExactlyInAnyOrder(old, young);
        assertThat(all(Map.of("receivedFrom", "0001-01-01", "receivedTo", "9999-12-31")))
                .hasSize(2);
    }

    @Test
    void isNarrowedByHowPressingItIs() {
        var today = desk.today();
        var late = register(desk.officer, Map.of("receivedAt", at(today.minusDays(30))));
        var soon = register(desk.officer, Map.of());

        assertThat(all(Map.of("due", "OVERDUE"))).containsExactly(late);
        assertThat(all(Map.of("due", "WEEK"))).contains(late);
        assertThat(all(Map.of("due", "NONE"))).isEmpty();
        var due = page(desk.head, Map.of("scope", "all", "q", family)).content().stream()
                .filter(task -> task.caseNumber().equals(soon))
                .findFirst()
                .orElseThrow()
                .dueOn();
        assertThat(all(Map.of("due", "TODAY")).contains(soon)).isEqualTo(today.equals(due));
    }

    @Test
    void isReadInTheWantedOrderPageByPage() {
        var today = desk.today();
        var third = register(desk.officer, Map.of("applicant", applicant("NONE"), "income", "OVER"));
        var second = register(
                desk.officer,
                Map.of("applicant", applicant("NONE"), "income", "OVER", "receivedAt", at(today.minusDays(9))));
        var first = register(
                desk.officer, Map.of("limitationEndsOn", today.plusDays(2).toString()));

        assertThat(pages("PRIORITY")).containsExactly(first, second, third);
        assertThat(pages("OLDEST")).containsExactly(third, second, first);
        assertThat(pages("NEWEST")).containsExactly(first, second, third);
        assertThat(pages("DUE")).startsWith(second).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        register(desk.officer, Map.of());
        register(desk.officer, Map.of());
        var next =
                page(desk.head, Map.of("scope", "all", "q", family, "size", 1)).next();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> page(desk.head, Map.of("scope", "all", "order", "NEWEST", "after", next)));
    }

    @Test
    void countsWhatItShows() {
        register(desk.officer, Map.of());
        register(desk.officer, Map.of());

        var page = page(desk.head, Map.of("scope", "all", "q", family, "size", 1));
        assertThat(page.count()).isEqualTo(2);
        assertThat(page.countCapped()).isFalse();
        assertThat(page.content()).hasSize(1);
    }

    private List<CaseNumber> pages(String order) {
        var seen = new ArrayList<CaseNumber>();
        String after = null;
        do {
            var asked = new HashMap<String, Object>(Map.of("scope", "all", "q", family, "order", order, "size", 1));
            asked.put("after", after);
            var page = page(desk.head, asked);
            page.content().forEach(task -> seen.add(task.caseNumber()));
            after = page.next();
        } while (after != null);
        return seen.stream().distinct().toList();
    }

    private List<CaseNumber> all(Map<String, Object> filter) {
        var asked = new HashMap<String, Object>(filter);
        asked.put("scope", "all");
        return numbers(desk.head, asked);
    }

    private List<CaseNumber> numbers(Employee who, Map<String, ?> filter) {
        var asked = new HashMap<String, Object>(filter);
        asked.put("q", family);
        asked.put("size", 100);
        return page(who, asked).content().stream()
                .map(TaskRow::caseNumber)
                .distinct()
                .toList();
    }

    private Page<TaskRow> page(Employee who, Map<String, ?> asked) {
        var search = json.convertValue(asked, TaskSearch.class);
        return list.page(desk.actor(who), search, Page.size(search.size()));
    }

    private CaseNumber register(Employee by, Map<String, Object> otherwise) {
        var fields = new HashMap<String, Object>(Map.of("applicant", applicant("POOR_REG")));
        fields.putAll(otherwise);
        return desk.register(by, fields);
    }

    private Map<String, Object> applicant(String category) {
        var applicant = new HashMap<>(desk.applicant(category));
        applicant.put("name", family);
        return applicant;
    }

    private Employee stranger() {
        return desk.bureau.somebody(desk.bureau.otherStation, "INTAKE");
    }

    private static String at(LocalDate day) {
        return OfficeTime.startOf(day).plusSeconds(9 * 3600).toString();
    }
}
