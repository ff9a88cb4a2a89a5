package org.huimin.worklist;

import java.util.List;
import org.huimin.casefile.OpenStep;
import org.huimin.casefile.OpenSteps;
import org.huimin.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Reads the open steps of one case from the worklist. */
@Component
class StepsOfACase implements OpenSteps {

    private final TaskTable table;

    StepsOfACase(TaskTable table) {
        this.table = table;
    }

    @Override
    public List<OpenStep> of(CaseNumber number) {
        return table.of(number).stream()
                .map(row ->
                        new OpenStep(row.activity(), row.name(), row.basket(), row.role(), row.unit(), row.assignee()))
                .toList();
    }
}
