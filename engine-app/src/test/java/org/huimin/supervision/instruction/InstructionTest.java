package org.huimin.supervision.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau.Employee;
import org.huimin.deadline.Breaches;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The director wants something done in a case: who answers by when, what if nobody does, and who is content with it. */
@HouseTest
class InstructionTest {

    @Autowired
    private Desk desk;

    @Autowired
    private InstructionList list;

    @Autowired
    private Instructions instructions;

    @Autowired
    private Breaches breaches;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void itIsMonday() {
        on("2026-03-02");
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void isAnsweredByTheHeadOfTheAgencyAndEndsWhenTheDirectorIsContent() {
        var number = instructed(3);
        assertThat(heard(desk.head, number)).containsExactly("INSTRUCTION");
        assertThat(row(desk.head, number).answerBy()).isEqualTo("2026-03-05");
        assertThat(row(desk.head, number).status()).isEqualTo(InstructionStatus.OPEN);

        on("2026-03-04");
        answer(number, "已约见当事人，三日内立案。");
        assertThat(heard(desk.head, number))
                .as("what is answered rings no more")
                .isEmpty();
        assertThat(row(desk.director, number).status()).isEqualTo(InstructionStatus.ANSWERED);
        judge(number, true);

        var closed = row(desk.director, number);
        assertThat(closed.status()).isEqualTo(InstructionStatus.CLOSED);
        assertThat(closed.answeredOn()).isEqualTo("2026-03-04");
        assertThat(milestones(number)).contains("InstructionGiven", "InstructionAnswered");
        assertThat(clocks(number)).contains("SV_ANSWER AGENCY STOPPED 2026-03-05");
    }

    @Test
    void isAnsweredAnewByAnotherDayIfTheAnswerWillNotDo() {
        var number = instructed(3);
        answer(number, "正在办理。");
        judge(number, false);

        assertThat(desk.openActivities(number)).contains("Activity_AnswerInstruction");
        assertThat(row(desk.director, number).answerBy()).isEqualTo("2026-03-09");
        answer(number, "已办结，附办理情况。");
        judge(number, true);

        assertThat(instructions.of(number)).singleElement().satisfies(instruction -> {
            assertThat(instruction.answers())
                    .extracting(Instruction.Answered::accepted)
                    .containsExactly(false, true);
            assertThat(instruction.answers().get(0).remark()).isEqualTo("请写明办理结果。");
        });
    }

    @Test
    void oneThatNobodyAnswersIsLateAndRisesToTheDirector() {
        var number = instructed(3);
        on("2026-03-06");
        breaches.sweep();

        assertThat(list.page(desk.actor(desk.director), search(number, InstructionSearch.State.LATE), 10)
                        .content())
                .singleElement()
                .satisfies(row -> assertThat(row.late()).isTrue());
        assertThat(heard(desk.head, number)).contains("BREACH");
        assertThat(heard(desk.director, number)).contains("BREACH");
    }

    @Test
    void belongsToAnyOpenOrEndedCaseButOneAtATime() {
        var number = instructed(3);
        assertThat(Desk.refusalOf(() -> instruct(number, desk.director, 5))).isEqualTo("RequestNotOpen");
        answer(number, "已办。");
        judge(number, true);
        instruct(number, desk.director, 5);
        assertThat(instructions.of(number)).hasSize(2);
    }

    @Test
    void onlyTheDirectorGivesOneAndSaysWhetherTheAnswerWillDo() {
        var number = desk.handled();
        for (var other : List.of(desk.head, desk.reviewer, desk.lawyer)) {
            assertThat(Desk.refusalOf(() -> instruct(number, other, 3))).isEqualTo("RequestNotOpen");
        }
        var both = desk.bureau.somebody(desk.bureau.bureau, "DIRECTOR", "AGENCY_HEAD");
        instruct(number, desk.director, 3);
        jdbc.sql("UPDATE person SET unit_id = ? WHERE id = ?")
                .params(desk.bureau.agency.value(), both.id().value())
                .update();
        desk.complete(number, "Activity_AnswerInstruction", both, answer("已办。"));
        jdbc.sql("UPDATE person SET unit_id = ? WHERE id = ?")
                .params(desk.bureau.bureau.value(), both.id().value())
                .update();
        assertThat(Desk.refusalOf(() -> desk.claim(number, "Activity_JudgeAnswer", both)))
                .isEqualTo("AnswererMayNotJudge");
    }

    @Test
    void theAnswerIsNoEarlierThanTheInstruction() {
        var number = instructed(3);
        assertThat(Desk.faultsOf(() -> desk.complete(
                        number,
                        "Activity_AnswerInstruction",
                        desk.head,
                        Map.of("answeredOn", "2026-03-01", "answer", "已办。"))))
                .containsExactly("answeredOn");
        assertThat(row(desk.head, number).status()).isEqualTo(InstructionStatus.OPEN);
    }

    @Test
    void whoHasNothingToAnswerSeesNothing() {
        var number = instructed(3);
        var elsewhere = desk.bureau.somebody(desk.bureau.station, "AGENCY_HEAD");
        assertThat(list.page(desk.actor(elsewhere), search(number, null), 10).content())
                .isEmpty();
        assertThat(jdbc.sql("SELECT words_cipher FROM instruction WHERE case_number = ?")
                        .param(number.value())
                        .query(String.class)
                        .single())
                .doesNotContain("依法");
    }

    private CaseNumber instructed(int days) {
        var number = desk.handled();
        instruct(number, desk.director, days);
        return number;
    }

    private void instruct(CaseNumber number, Employee by, int days) {
        desk.request(
                number,
                "InstructionGiven",
                by,
                desk.dated("instructedOn", Map.of("answerDays", days, "instruction", "请依法尽快办理，报告进展。")));
    }

    private void answer(CaseNumber number, String words) {
        desk.complete(number, "Activity_AnswerInstruction", desk.head, answer(words));
    }

    private Map<String, Object> answer(String words) {
        return desk.dated("answeredOn", Map.of("answer", words));
    }

    private void judge(CaseNumber number, boolean accepted) {
        var judgement = new HashMap<String, Object>(Map.of("accepted", accepted));
        if (!accepted) {
            judgement.put("answerDays", 5);
            judgement.put("remark", "请写明办理结果。");
        }
        desk.complete(number, "Activity_JudgeAnswer", desk.director, desk.dated("judgedOn", judgement));
    }

    private InstructionRow row(Employee reader, CaseNumber number) {
        return list.page(desk.actor(reader), search(number, null), 10).content().get(0);
    }

    private static InstructionSearch search(CaseNumber number, InstructionSearch.@Nullable State state) {
        return new InstructionSearch(number.value(), state, null, null, null, null);
    }

    private List<String> heard(Employee person, CaseNumber number) {
        return jdbc.sql("""
                        SELECT kind FROM notification WHERE person_id = ? AND case_number = ? AND read_at IS NULL
                            AND kind IN ('INSTRUCTION', 'BREACH') ORDER BY id""")
                .params(person.id().value(), number.value())
                .query(String.class)
                .list();
    }

    private List<String> milestones(CaseNumber number) {
        return jdbc.sql("SELECT name FROM milestone WHERE case_number = ?")
                .param(number.value())
                .query(String.class)
                .list();
    }

    private List<String> clocks(CaseNumber number) {
        return jdbc.sql("SELECT clock, owner, status, due_on FROM case_clock WHERE case_number = ?")
                .param(number.value())
                .query((row, index) -> row.getString("clock") + " " + row.getString("owner") + " "
                        + row.getString("status") + " " + row.getObject("due_on", LocalDate.class))
                .list();
    }

    private void on(String day) {
        clock.moveTo(LocalDate.parse(day).atTime(10, 0).atZone(OfficeTime.ZONE).toInstant());
    }
}
