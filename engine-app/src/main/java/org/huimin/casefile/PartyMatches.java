package org.huimin.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where somebody stands in open and closed applications for aid; a committee takes no side. Found by ID number, credit code or phone, and by the name as a hint. */
@Component
class PartyMatches {

    /** More would help nobody at a counter. */
    private static final int MOST = 50;

    /** Whoever has a number of their own is somebody else, whatever they are called. */
    private static final String UNNUMBERED = "name = :key AND id_index IS NULL";

    private final JdbcClient jdbc;
    private final Seals seals;

    PartyMatches(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    List<Match> of(@Nullable String idNumber, @Nullable String phone, @Nullable String name) {
        var found = new ArrayList<Match>();
        if (idNumber != null && !idNumber.isBlank()) {
            found.addAll(find("id_index = :key", seals.index(idNumber), true));
        }
        if (phone != null && !phone.isBlank()) {
            found.addAll(find("phone_index = :key", seals.index(phone), true));
        }
        if (name != null && !name.isBlank()) {
            found.addAll(find(idNumber == null ? "name = :key" : UNNUMBERED, name.strip(), false));
        }
        return found;
    }

    private List<Match> find(String condition, String key, boolean certain) {
        return jdbc.sql(
                        "SELECT case_number, side FROM case_party JOIN case_file ON case_file.number = case_party.case_number"
                                + " WHERE case_file.kind = 'LEGAL_AID' AND " + condition
                                + " ORDER BY id DESC FETCH FIRST :most ROWS ONLY")
                .param("key", key)
                .param("most", MOST)
                .query((row, index) -> read(row, certain))
                .list();
    }

    private static Match read(ResultSet row, boolean certain) throws SQLException {
        return new Match(
                new CaseNumber(row.getString("case_number")), PartyRole.valueOf(row.getString("side")), certain);
    }

    record Match(CaseNumber number, PartyRole role, boolean certain) {}
}
