package org.huimin.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huimin.shared.Sealed;
import org.huimin.shared.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The instalments of all agreements. */
@Component
class InstalmentTable {

    private final JdbcClient jdbc;
    private final Seals seals;

    InstalmentTable(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    void add(long agreement, List<Owed> owed) {
        for (int i = 0; i < owed.size(); i++) {
            add(agreement, i + 1, owed.get(i));
        }
    }

    private void add(long agreement, int ordinal, Owed owed) {
        jdbc.sql("""
                        INSERT INTO instalment (agreement_id, ordinal, from_party, to_party, amount_fen, what_cipher, due_on)
                        VALUES (:agreement, :ordinal, :from, :to, :amount, :what, :dueOn)""")
                .param("agreement", agreement)
                .param("ordinal", ordinal)
                .param("from", owed.from())
                .param("to", owed.to())
                .param("amount", owed.amount())
                .param("what", seals.seal(owed.what()).cipher())
                .param("dueOn", owed.dueOn())
                .update();
    }

    /** As they stand in the agreement. */
    List<Instalment> of(long agreement) {
        return jdbc.sql("SELECT * FROM instalment WHERE agreement_id = ? ORDER BY ordinal")
                .param(agreement)
                .query(this::read)
                .list();
    }

    void keep(Instalment instalment) {
        jdbc.sql("UPDATE instalment SET agreed_until = :until, performed_on = :performed, broken_on = :broken"
                        + " WHERE id = :id")
                .param("until", instalment.agreedUntil())
                .param("performed", instalment.performedOn())
                .param("broken", instalment.brokenOn())
                .param("id", instalment.id())
                .update();
    }

    private Instalment read(ResultSet row, int index) throws SQLException {
        var owed = new Owed(
                row.getLong("from_party"),
                row.getObject("to_party", Long.class),
                Objects.requireNonNullElse(seals.open(new Sealed(row.getString("what_cipher"), null)), ""),
                row.getObject("amount_fen", Long.class),
                row.getObject("due_on", LocalDate.class));
        return new Instalment(
                row.getLong("id"),
                row.getInt("ordinal"),
                owed,
                row.getObject("agreed_until", LocalDate.class),
                row.getObject("performed_on", LocalDate.class),
                row.getObject("broken_on", LocalDate.class));
    }
}
