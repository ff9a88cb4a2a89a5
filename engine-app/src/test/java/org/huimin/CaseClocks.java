package org.huimin;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.huimin.shared.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What became of a clock of a case, for tests that walk cases. */
public record CaseClocks(JdbcClient jdbc) {

    /** The one that was started last. */
    public Row of(CaseNumber number, String name) {
        return jdbc.sql("SELECT * FROM case_clock WHERE case_number = ? AND clock = ? ORDER BY id DESC"
                        + " FETCH FIRST 1 ROW ONLY")
                .params(number.value(), name)
                .query((row, index) -> new Row(
                        row.getString("owner"),
                        row.getString("status"),
                        row.getObject("due_on", LocalDate.class),
                        row.getInt("paused_days"),
                        row.getObject("breached_at", OffsetDateTime.class) != null))
                .single();
    }

    public boolean has(CaseNumber number, String name) {
        return jdbc.sql("SELECT COUNT(*) FROM case_clock WHERE case_number = ? AND clock = ?")
                        .params(number.value(), name)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public record Row(String owner, String status, LocalDate dueOn, int pausedDays, boolean breached) {}
}
