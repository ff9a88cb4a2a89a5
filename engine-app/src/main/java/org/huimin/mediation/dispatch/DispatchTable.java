package org.huimin.mediation.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.huimin.casefile.CaseRecord;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.Sealed;
import org.huimin.shared.Seals;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Dispatches of all disputes; what was written is sealed. */
@Component
class DispatchTable {

    private final JdbcClient jdbc;
    private final Seals seals;
    private final Clock clock;

    DispatchTable(JdbcClient jdbc, Seals seals, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.clock = clock;
    }

    void add(CaseRecord caseRecord, UnitId holder, Order order, UnitId fromUnit, PersonId by) {
        jdbc.sql("""
                        INSERT INTO dispatch (case_number, from_unit_id, from_committee_id, to_committee_id, words_cipher,
                            sent_by, sent_on, sent_at, reply_by, status)
                        VALUES (:number, :fromUnit, :holder, :to, :words, :by, :on, :at, :replyBy, :status)""")
                .param("number", caseRecord.number().value())
                .param("fromUnit", fromUnit.value())
                .param("holder", holder.value())
                .param("to", order.to().value())
                .param("words", seals.seal(order.words()).cipher())
                .param("by", by.value())
                .param("on", order.on())
                .param("at", now())
                .param("replyBy", order.replyBy())
                .param("status", DispatchStatus.SENT.name())
                .update();
    }

    void answer(long id, DispatchStatus status, LocalDate on, @Nullable String reason, PersonId by) {
        jdbc.sql("""
                        UPDATE dispatch SET status = :status, answered_on = :on, answered_by = :by, reason_cipher = :reason
                        WHERE id = :id""")
                .param("status", status.name())
                .param("on", on)
                .param("by", by.value())
                .param("reason", seals.seal(reason).cipher())
                .param("id", id)
                .update();
    }

    void takeBack(long id) {
        jdbc.sql("UPDATE dispatch SET status = :status, ended_at = :at WHERE id = :id")
                .param("status", DispatchStatus.TAKEN_BACK.name())
                .param("at", now())
                .param("id", id)
                .update();
    }

    void replyBy(CaseNumber number, LocalDate day) {
        jdbc.sql("UPDATE dispatch SET reply_by = :day WHERE case_number = :number AND status = :sent")
                .param("day", day)
                .param("number", number.value())
                .param("sent", DispatchStatus.SENT.name())
                .update();
    }

    /** The newest first. */
    List<Dispatch> of(CaseNumber number) {
        return jdbc.sql("SELECT * FROM dispatch WHERE case_number = ? ORDER BY id DESC")
                .param(number.value())
                .query(this::read)
                .list();
    }

    private Dispatch read(ResultSet row, int index) throws SQLException {
        var answeredBy = row.getObject("answered_by", Long.class);
        return new Dispatch(
                row.getLong("id"),
                new CaseNumber(row.getString("case_number")),
                new UnitId(row.getLong("from_unit_id")),
                new UnitId(row.getLong("from_committee_id")),
                new UnitId(row.getLong("to_committee_id")),
                open(row, "words_cipher"),
                new PersonId(row.getLong("sent_by")),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("reply_by", LocalDate.class),
                DispatchStatus.valueOf(row.getString("status")),
                row.getObject("answered_on", LocalDate.class),
                answeredBy == null ? null : new PersonId(answeredBy),
                open(row, "reason_cipher"));
    }

    private @Nullable String open(ResultSet row, String column) throws SQLException {
        return seals.open(new Sealed(row.getString(column), null));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /**
     * What the county orders.
     *
     * @param to the committee that is to mediate
     */
    record Order(
            UnitId to,
            LocalDate on,
            LocalDate replyBy,
            @Nullable String words) {}
}
