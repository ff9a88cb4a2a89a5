package org.huimin.worklist;

import java.util.List;
import org.huimin.casefile.OpenStep;
import org.huimin.casefile.OpenSteps;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the open steps of one case from the worklist. */
@Component
class StepsOfACase implements OpenSteps {

    private final JdbcClient jdbc;

    StepsOfACase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OpenStep> of(CaseNumber number) {
        return jdbc.sql("SELECT * FROM task_row WHERE case_number = ? ORDER BY created_at, task_id")
                .param(number.value())
                .query((row, index) -> {
                    var holder = row.getObject("assignee_id", Long.class);
                    return new OpenStep(
                            row.getString("activity"),
                            row.getString("name"),
                            row.getString("basket"),
                            row.getString("role"),
                            new UnitId(row.getLong("unit_id")),
                            holder == null ? null : new PersonId(holder));
                })
                .list();
    }
}
