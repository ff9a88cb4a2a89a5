package org.huimin.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.huimin.organization.Units;
import org.huimin.shared.Seals;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody stands in a register on a day. */
@Component
@Transactional(readOnly = true)
public class Registers {

    private final JdbcClient jdbc;
    private final Units units;
    private final Seals seals;

    Registers(JdbcClient jdbc, Units units, Seals seals) {
        this.jdbc = jdbc;
        this.units = units;
        this.seals = seals;
    }

    /** @param unit any unit of the bureau whose registers are asked */
    public Standing standing(UnitId unit, @Nullable String idNumber, LocalDate day) {
        if (idNumber == null) {
            return Standing.UNKNOWN;
        }
        var all = jdbc.sql("""
                        SELECT entry.*, list.list_name FROM register_entry entry
                        JOIN register_import list ON list.id = entry.import_id
                        WHERE entry.id_index = ? AND entry.bureau_id = ? AND entry.state = 'CURRENT'
                        ORDER BY entry.valid_from DESC, entry.id""")
                .params(seals.index(idNumber), units.bureauOf(unit).id().value())
                .query(Registers::match)
                .list();
        var valid = all.stream()
                .filter(match -> Period.overlap(match.validFrom(), match.validTo(), day, day))
                .toList();
        var standing = valid.stream().map(RegisterMatch::category).collect(Collectors.toSet());
        var ended = all.stream()
                .map(RegisterMatch::category)
                .filter(category -> !standing.contains(category))
                .collect(Collectors.toSet());
        return new Standing(valid, ended);
    }

    private static RegisterMatch match(ResultSet row, int index) throws SQLException {
        return new RegisterMatch(
                row.getString("category"),
                row.getString("list_name"),
                row.getInt("list_row"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("village_code"));
    }
}
