package org.huimin.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.huimin.agreement.Confirmation.RejectedReason;
import org.huimin.agreement.Confirmation.Ruling;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The applications for judicial confirmation, and the rulings on them. */
@Component
class ConfirmationTable {

    private final JdbcClient jdbc;

    ConfirmationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Agreement agreement, LocalDate appliedOn, String court) {
        jdbc.sql("INSERT INTO judicial_confirmation (agreement_id, applied_on, court) VALUES (?, ?, ?)")
                .params(agreement.id(), appliedOn, court)
                .update();
    }

    /** The last application about that agreement. */
    Optional<Confirmation> of(Agreement agreement) {
        return jdbc.sql("SELECT * FROM judicial_confirmation WHERE agreement_id = ? ORDER BY id DESC"
                        + " FETCH FIRST 1 ROW ONLY")
                .param(agreement.id())
                .query(ConfirmationTable::read)
                .optional();
    }

    void ruled(Confirmation confirmation, RecordRuling.Answer answer) {
        jdbc.sql("""
                        UPDATE judicial_confirmation SET ruling = :ruling, rejected_reason = :reason,
                            ruled_on = :ruledOn, ruling_number = :number, received_on = :receivedOn
                        WHERE id = :id""")
                .param("ruling", answer.ruling().name())
                .param("reason", name(answer.reason()))
                .param("ruledOn", answer.ruledOn())
                .param("number", answer.rulingNumber())
                .param("receivedOn", answer.receivedOn())
                .param("id", confirmation.id())
                .update();
    }

    private static @Nullable String name(@Nullable RejectedReason reason) {
        return reason == null ? null : reason.name();
    }

    private static Confirmation read(ResultSet row, int index) throws SQLException {
        var ruling = row.getString("ruling");
        var reason = row.getString("rejected_reason");
        return new Confirmation(
                row.getLong("id"),
                row.getObject("applied_on", LocalDate.class),
                row.getString("court"),
                ruling == null ? null : Ruling.valueOf(ruling),
                reason == null ? null : RejectedReason.valueOf(reason),
                row.getObject("ruled_on", LocalDate.class),
                row.getString("ruling_number"),
                row.getObject("received_on", LocalDate.class));
    }
}
