package org.huimin.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The requests for withdrawal; their explanation is sealed. */
@Component
class WithdrawalTable {

    private final JdbcClient jdbc;
    private final Seals seals;
    private final Clock clock;

    WithdrawalTable(JdbcClient jdbc, Seals seals, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.clock = clock;
    }

    void add(CaseNumber number, WithdrawalRequest request, PersonId requestedBy) {
        jdbc.sql("""
                        INSERT INTO withdrawal_request (case_number, requested_on, reason, explanation_cipher, evidence,
                            attachment_id, called_at, merged_with, status, requested_by, requested_at)
                        VALUES (:number, :requestedOn, :reason, :explanation, :evidence,
                            :attachment, :calledAt, :mergedWith, :status, :by, :at)""")
                .param("number", number.value())
                .param("requestedOn", request.requestedOn())
                .param("reason", request.reason().name())
                .param("explanation", seals.seal(request.explanation()).cipher())
                .param("evidence", request.evidence().name())
                .param("attachment", request.attachmentId())
                .param("calledAt", utc(request.calledAt()))
                .param("mergedWith", request.mergedWith())
                .param("status", WithdrawalStatus.REQUESTED.name())
                .param("by", requestedBy.value())
                .param("at", utc(clock.instant()))
                .update();
    }

    void answer(long id, WithdrawalStatus status, PersonId answeredBy) {
        jdbc.sql("UPDATE withdrawal_request SET status = :status, answered_by = :by, answered_at = :at WHERE id = :id")
                .param("status", status.name())
                .param("by", answeredBy.value())
                .param("at", utc(clock.instant()))
                .param("id", id)
                .update();
    }

    Optional<Row> latest(CaseNumber number) {
        return jdbc.sql(
                        "SELECT * FROM withdrawal_request WHERE case_number = ? ORDER BY id DESC FETCH FIRST 1 ROW ONLY")
                .param(number.value())
                .query(WithdrawalTable::read)
                .optional();
    }

    private static Row read(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getObject("requested_on", LocalDate.class),
                WithdrawalReason.valueOf(row.getString("reason")),
                WithdrawalStatus.valueOf(row.getString("status")),
                new PersonId(row.getLong("requested_by")),
                row.getString("merged_with"));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    record Row(
            long id,
            LocalDate requestedOn,
            WithdrawalReason reason,
            WithdrawalStatus status,
            PersonId requestedBy,
            @Nullable String mergedWith) {

        boolean pending() {
            return status == WithdrawalStatus.REQUESTED;
        }
    }
}
