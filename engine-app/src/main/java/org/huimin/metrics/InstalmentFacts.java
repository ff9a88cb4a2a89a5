package org.huimin.metrics;

import java.util.List;
import java.util.Map;
import org.huimin.casefile.CaseRecord;
import org.jspecify.annotations.Nullable;

/** What became of an instalment of an agreement: each counts by itself, once it was performed or its day has passed. */
final class InstalmentFacts implements KpiFacts {

    @Override
    public boolean concern(CaseRecord caseRecord) {
        return caseRecord.dispute();
    }

    @Override
    public Map<String, List<Milestone>> items(List<Milestone> passed, String basis) {
        return Milestone.byItem(
                passed.stream().filter(milestone -> milestone.name().equals(Milestone.INSTALMENT_REACHED)));
    }

    @Override
    public Map<String, @Nullable Object> after(List<Milestone> passed, Given given) {
        var last = passed.get(passed.size() - 1).reference();
        return last == null ? Map.of() : Map.of("performance", last);
    }
}
