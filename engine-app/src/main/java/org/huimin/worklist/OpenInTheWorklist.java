package org.huimin.worklist;

import org.huimin.casefile.Waiting;
import org.huimin.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** A task waits as long as it stands in the worklist. */
@Component
class OpenInTheWorklist implements Waiting {

    private final TaskTable table;

    OpenInTheWorklist(TaskTable table) {
        this.table = table;
    }

    @Override
    public boolean waits(CaseNumber number, String activity) {
        return table.of(number).stream().anyMatch(row -> row.activity().equals(activity));
    }
}
