package org.huimin.casefile;

import java.util.List;
import java.util.Optional;
import org.huimin.shared.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who the parties of a case are, for rooms that write down something about each of them. */
@Component
public class CaseParties {

    private final JdbcClient jdbc;

    CaseParties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were entered. */
    public List<CaseParty> of(CaseNumber number) {
        return jdbc.sql("SELECT id, side, name FROM case_party WHERE case_number = ? ORDER BY id")
                .param(number.value())
                .query((row, index) -> new CaseParty(
                        row.getLong("id"), PartyRole.valueOf(row.getString("side")), row.getString("name")))
                .list();
    }

    Optional<String> nameOf(long id) {
        return jdbc.sql("SELECT name FROM case_party WHERE id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }
}
