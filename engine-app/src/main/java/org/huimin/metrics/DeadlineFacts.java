package org.huimin.metrics;

import java.util.List;
import java.util.Map;
import org.huimin.casefile.CaseRecord;
import org.jspecify.annotations.Nullable;

/** Whether a clock's day was kept. Each run of the clock that the basis names counts by itself, once it is over. */
final class DeadlineFacts implements KpiFacts {

    @Override
    public boolean concern(CaseRecord caseRecord) {
        return true;
    }

    @Override
    public Map<String, List<Milestone>> items(List<Milestone> passed, String basis) {
        return Milestone.byItem(passed.stream()
                .filter(milestone -> milestone.name().equals(Milestone.DEADLINE_MET) || milestone.breaches(basis))
                .filter(milestone -> basis.equals(milestone.reference())));
    }

    /** What was done in time stays so, even if a sweep had taken it for late before it was written down. */
    @Override
    public Map<String, @Nullable Object> after(List<Milestone> passed, Given given) {
        var met = passed.stream().anyMatch(milestone -> milestone.name().equals(Milestone.DEADLINE_MET));
        return Map.of("done", met ? "IN_TIME" : "LATE");
    }
}
