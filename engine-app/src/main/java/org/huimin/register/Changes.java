package org.huimin.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a list would change: which waiting row has which effect, which entries it replaces, and until when those still
 * count. Rows are matched by person and category, or by village; what lies before the newer row stays as it was.
 *
 * @param effects by id of the waiting row
 * @param replaced by id of the entry: the last day that is left of it, or the day before it began if nothing is
 */
record Changes(Map<Long, Effect> effects, Map<Long, LocalDate> replaced) {

    static Changes between(List<StoredEntry> waiting, List<StoredEntry> current) {
        var changes = new Changes(new LinkedHashMap<>(), new LinkedHashMap<>());
        var known = current.stream().collect(Collectors.groupingBy(StoredEntry::matchKey));
        waiting.forEach(row -> changes.compare(row, known.getOrDefault(row.matchKey(), List.of())));
        return changes;
    }

    private void compare(StoredEntry row, List<StoredEntry> known) {
        var met = known.stream().filter(row::overlaps).toList();
        var effect = effect(row, met);
        effects.put(row.id(), effect);
        if (effect != Effect.UNCHANGED) {
            met.forEach(entry -> replaced.merge(entry.id(), row.from().minusDays(1), Changes::earlier));
        }
    }

    private static Effect effect(StoredEntry row, List<StoredEntry> met) {
        if (met.isEmpty()) {
            return Effect.ADDED;
        }
        if (met.size() == 1 && row.says(met.get(0))) {
            return Effect.UNCHANGED;
        }
        return met.stream().anyMatch(entry -> Period.earlier(row.to(), entry.to())) ? Effect.ENDED : Effect.CHANGED;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    int count(Effect effect) {
        return (int) effects.values().stream().filter(effect::equals).count();
    }

    Collection<Long> unchanged() {
        return effects.entrySet().stream()
                .filter(entry -> entry.getValue() == Effect.UNCHANGED)
                .map(Map.Entry::getKey)
                .toList();
    }
}
