package org.huimin.supervision.instruction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.Sealed;
import org.huimin.shared.Seals;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Instructions and the answers to them; what was written is sealed. */
@Component
class InstructionTable {

    private final JdbcClient jdbc;
    private final Seals seals;
    private final Clock clock;

    InstructionTable(JdbcClient jdbc, Seals seals, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.clock = clock;
    }

    void add(CaseNumber number, Addressee addressee, UnitId unit, String words, LocalDate answerBy, PersonId by) {
        jdbc.sql("""
                        INSERT INTO instruction (case_number, addressee, unit_id, words_cipher, given_by, given_at, answer_by, status)
                        VALUES (:number, :addressee, :unit, :words, :by, :at, :answerBy, :status)""")
                .param("number", number.value())
                .param("addressee", addressee.name())
                .param("unit", unit.value())
                .param("words", seals.seal(words).cipher())
                .param("by", by.value())
                .param("at", now())
                .param("answerBy", answerBy)
                .param("status", InstructionStatus.OPEN.name())
                .update();
    }

    void answer(long instruction, String words, LocalDate on, PersonId by) {
        jdbc.sql("""
                        INSERT INTO instruction_answer (instruction_id, words_cipher, answered_on, answered_by, answered_at)
                        VALUES (:instruction, :words, :on, :by, :at)""")
                .param("instruction", instruction)
                .param("words", seals.seal(words).cipher())
                .param("on", on)
                .param("by", by.value())
                .param("at", now())
                .update();
        jdbc.sql("UPDATE instruction SET status = :status, answered_on = :on WHERE id = :id")
                .param("status", InstructionStatus.ANSWERED.name())
                .param("on", on)
                .param("id", instruction)
                .update();
    }

    /** Says of the last answer whether it will do; one that will not leaves the instruction open. */
    void judge(long instruction, boolean accepted, @Nullable String remark, PersonId by) {
        jdbc.sql("""
                        UPDATE instruction_answer SET accepted = :accepted, remark_cipher = :remark, judged_by = :by, judged_at = :at
                        WHERE instruction_id = :instruction AND accepted IS NULL""")
                .param("accepted", accepted)
                .param("remark", seals.seal(remark).cipher())
                .param("by", by.value())
                .param("at", now())
                .param("instruction", instruction)
                .update();
        jdbc.sql("""
                        UPDATE instruction SET status = :status, answered_on = CASE WHEN :accepted THEN answered_on END
                        WHERE id = :id""")
                .param("status", (accepted ? InstructionStatus.CLOSED : InstructionStatus.OPEN).name())
                .param("accepted", accepted)
                .param("id", instruction)
                .update();
    }

    void answerBy(CaseNumber number, LocalDate day) {
        jdbc.sql("UPDATE instruction SET answer_by = :day WHERE case_number = :number AND status = :open")
                .param("day", day)
                .param("number", number.value())
                .param("open", InstructionStatus.OPEN.name())
                .update();
    }

    void move(CaseNumber number, UnitId to) {
        jdbc.sql("""
                        UPDATE instruction SET unit_id = :to
                        WHERE case_number = :number AND addressee = :committee AND status = :open""")
                .param("to", to.value())
                .param("number", number.value())
                .param("committee", Addressee.COMMITTEE.name())
                .param("open", InstructionStatus.OPEN.name())
                .update();
    }

    List<Instruction> of(CaseNumber number) {
        return jdbc.sql("SELECT * FROM instruction WHERE case_number = ? ORDER BY id DESC")
                .param(number.value())
                .query(this::read)
                .list();
    }

    private Instruction read(ResultSet row, int index) throws SQLException {
        return new Instruction(
                row.getLong("id"),
                new CaseNumber(row.getString("case_number")),
                Addressee.valueOf(row.getString("addressee")),
                new UnitId(row.getLong("unit_id")),
                Objects.requireNonNull(open(row, "words_cipher")),
                new PersonId(row.getLong("given_by")),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                row.getObject("answer_by", LocalDate.class),
                InstructionStatus.valueOf(row.getString("status")),
                answers(row.getLong("id")));
    }

    private List<Instruction.Answered> answers(long instruction) {
        return jdbc.sql("SELECT * FROM instruction_answer WHERE instruction_id = ? ORDER BY id")
                .param(instruction)
                .query((row, index) -> new Instruction.Answered(
                        new PersonId(row.getLong("answered_by")),
                        row.getObject("answered_on", LocalDate.class),
                        Objects.requireNonNull(open(row, "words_cipher")),
                        row.getObject("accepted", Boolean.class),
                        open(row, "remark_cipher")))
                .list();
    }

    private @Nullable String open(ResultSet row, String column) throws SQLException {
        return seals.open(new Sealed(row.getString(column), null));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
