package org.huimin.worklist;

import java.util.Map;
import org.huimin.shared.Refusal;

/** What was filled in cannot be so; each field says why. */
class InvalidAnswers extends Refusal {

    private final transient Map<String, FieldFault> faults;

    InvalidAnswers(Map<String, FieldFault> faults) {
        super(Kind.INVALID, faults.size());
        this.faults = Map.copyOf(faults);
    }

    @Override
    public Map<String, FieldFault> fields() {
        return faults;
    }
}
