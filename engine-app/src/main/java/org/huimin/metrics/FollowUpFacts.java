package org.huimin.metrics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huimin.casefile.CaseRecord;
import org.jspecify.annotations.Nullable;

/** What the parties said when they were called on after the case; the last reply counts. */
final class FollowUpFacts implements KpiFacts {

    private static final Map<String, String> VISITS =
            Map.of("RecipientVisited", "REACHED", "RecipientNotReached", "GIVEN_UP");

    @Override
    public boolean concern(CaseRecord caseRecord) {
        return true;
    }

    @Override
    public Map<String, @Nullable Object> after(List<Milestone> passed, Given given) {
        var visit = passed.stream()
                .map(milestone -> VISITS.get(milestone.name()))
                .filter(known -> known != null)
                .reduce((earlier, later) -> later);
        var facts = new HashMap<String, @Nullable Object>();
        visit.ifPresent(reached -> {
            facts.put("visit", reached);
            facts.put("satisfaction", given.answer("Activity_VisitRecipient", "satisfaction"));
        });
        return facts;
    }
}
