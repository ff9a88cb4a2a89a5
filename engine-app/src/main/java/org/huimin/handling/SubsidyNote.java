package org.huimin.handling;

import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.TaskNote;
import org.huimin.shared.DecisionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The row of the rates that an amount comes from, before the eyes of whoever approves or pays it. */
abstract class SubsidyNote implements TaskNote {

    private final Subsidies subsidies;
    private final String activity;

    private SubsidyNote(Subsidies subsidies, String activity) {
        this.subsidies = subsidies;
        this.activity = activity;
    }

    @Override
    public String activity() {
        return activity;
    }

    @Override
    public String name() {
        return "subsidy";
    }

    @Override
    public @Nullable DecisionRow of(CaseRecord caseRecord) {
        return subsidies.suggested(caseRecord.number()).orElse(null);
    }

    @Component
    static class Approving extends SubsidyNote {

        Approving(Subsidies subsidies) {
            super(subsidies, ApproveSubsidy.ACTIVITY);
        }
    }

    @Component
    static class Paying extends SubsidyNote {

        Paying(Subsidies subsidies) {
            super(subsidies, "Activity_PaySubsidy");
        }
    }
}
