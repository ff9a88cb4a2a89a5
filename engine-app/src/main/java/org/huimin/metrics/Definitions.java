package org.huimin.metrics;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huimin.casefile.CaseRecord;

/**
 * The definitions of all figures.
 *
 * @param all the versions of each in the order in which they became valid
 */
record Definitions(List<KpiDefinition> all) {

    Definitions {
        all = List.copyOf(all);
    }

    Set<String> ids() {
        var ids = new LinkedHashSet<String>();
        all.forEach(definition -> ids.add(definition.id()));
        return ids;
    }

    /** What the figure means on that day; empty if it did not exist yet. */
    Optional<KpiDefinition> on(LocalDate day, String id) {
        return all.stream()
                .filter(definition ->
                        definition.id().equals(id) && !definition.validFrom().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    List<KpiDefinition> on(LocalDate day) {
        return ids().stream().flatMap(id -> on(day, id).stream()).toList();
    }

    /** As it is now, of those figures that count something in such a case. */
    List<KpiDefinition> concerning(CaseRecord caseRecord) {
        return ids().stream()
                .flatMap(id -> on(LocalDate.MAX, id).stream())
                .filter(definition -> definition.subject().facts().concern(caseRecord))
                .toList();
    }
}
