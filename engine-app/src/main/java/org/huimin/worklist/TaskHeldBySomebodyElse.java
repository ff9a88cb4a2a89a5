package org.huimin.worklist;

import java.util.Map;
import org.huimin.shared.Refusal;

/** Somebody else was faster; the answer says who has the task. */
class TaskHeldBySomebodyElse extends Refusal {

    private final String holder;

    TaskHeldBySomebodyElse(String holder) {
        super(Kind.CONFLICT, holder);
        this.holder = holder;
    }

    @Override
    public Map<String, Object> extras() {
        return Map.of("holder", holder);
    }
}
