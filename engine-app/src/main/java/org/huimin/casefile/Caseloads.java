package org.huimin.casefile;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huimin.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which open cases each lawyer has in hand. */
@Component
@Transactional(readOnly = true)
public class Caseloads {

    private final JdbcClient jdbc;

    Caseloads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many; a lawyer without any is not in it. */
    public Map<PersonId, Integer> counts() {
        var counts = new HashMap<PersonId, Integer>();
        jdbc.sql("SELECT lawyer_id, COUNT(*) AS open_cases FROM case_file"
                        + " WHERE lawyer_id IS NOT NULL AND ended_at IS NULL GROUP BY lawyer_id")
                .query(row -> {
                    counts.put(new PersonId(row.getLong("lawyer_id")), row.getInt("open_cases"));
                });
        return counts;
    }

    /** How many cases each lawyer was given since then; one that was taken from them again counts too. */
    public Map<PersonId, Integer> assignedSince(Instant since) {
        var counts = new HashMap<PersonId, Integer>();
        jdbc.sql("""
                        SELECT lawyer_id, COUNT(DISTINCT case_number) AS assigned FROM case_handler
                        WHERE lawyer_id IS NOT NULL AND named_at >= :since
                        GROUP BY lawyer_id""").param("since", Cases.utc(since)).query(row -> {
            counts.put(new PersonId(row.getLong("lawyer_id")), row.getInt("assigned"));
        });
        return counts;
    }

    /** The newest first. */
    public List<CaseRecord> of(PersonId lawyer) {
        return jdbc.sql("SELECT * FROM case_file WHERE lawyer_id = ? AND ended_at IS NULL"
                        + " ORDER BY received_at DESC, number")
                .param(lawyer.value())
                .query(Cases::read)
                .list();
    }
}
