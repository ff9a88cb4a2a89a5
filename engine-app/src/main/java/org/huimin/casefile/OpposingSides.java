package org.huimin.casefile;

import java.util.HashSet;
import java.util.Set;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stood on the other side: firms and lawyers that, in some other case, open or closed, act for this case's opponent
 * or against its applicant. Parties are the same where the blind indexes of their ID numbers are.
 */
@Component
@Transactional(readOnly = true)
public class OpposingSides {

    private final JdbcClient jdbc;

    OpposingSides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Opposing of(CaseNumber number) {
        var firms = new HashSet<UnitId>();
        var lawyers = new HashSet<PersonId>();
        jdbc.sql("""
                        SELECT DISTINCT other.firm_id, other.lawyer_id
                        FROM case_party mine
                        JOIN case_party theirs ON theirs.id_index = mine.id_index AND theirs.side <> mine.side
                        JOIN case_file other ON other.number = theirs.case_number
                        WHERE mine.case_number = :number AND other.number <> :number AND other.firm_id IS NOT NULL""").param("number", number.value()).query(row -> {
            firms.add(new UnitId(row.getLong("firm_id")));
            var lawyer = row.getObject("lawyer_id", Long.class);
            if (lawyer != null) {
                lawyers.add(new PersonId(lawyer));
            }
        });
        return new Opposing(firms, lawyers);
    }

    /** The firms, and those of their lawyers who handled such a case themselves. */
    public record Opposing(Set<UnitId> firms, Set<PersonId> lawyers) {

        public Opposing {
            firms = Set.copyOf(firms);
            lawyers = Set.copyOf(lawyers);
        }
    }
}
