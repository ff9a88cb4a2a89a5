package org.huimin.agreement;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How each party stands to each agreement. */
@Component
class JoinedTable {

    private final JdbcClient jdbc;

    JoinedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long agreement, List<Joined> parties) {
        for (var one : parties) {
            jdbc.sql("""
                            INSERT INTO agreement_party (agreement_id, party_id, joined, signed_on, outcome)
                            VALUES (?, ?, ?, ?, ?)""")
                    .params(
                            agreement,
                            one.party(),
                            one.joined(),
                            one.signedOn(),
                            one.outcome().name())
                    .update();
        }
    }

    List<Joined> of(long agreement) {
        return jdbc.sql("SELECT * FROM agreement_party WHERE agreement_id = ? ORDER BY party_id")
                .param(agreement)
                .query((row, index) -> new Joined(
                        row.getLong("party_id"),
                        row.getBoolean("joined"),
                        row.getObject("signed_on", LocalDate.class),
                        Outcome.valueOf(row.getString("outcome"))))
                .list();
    }
}
