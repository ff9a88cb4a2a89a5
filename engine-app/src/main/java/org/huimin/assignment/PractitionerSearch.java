package org.huimin.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the register is narrowed to and how it is sorted; codes that nobody knows find nobody.
 *
 * @param q a name, firm or practice number from its beginning
 * @param available today: neither away nor suspended, with a licence
 * @param after where the list goes on
 */
record PractitionerSearch(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String language,
        @Nullable String matter,
        @Nullable Boolean available,
        @Nullable String sort,
        boolean descending,
        @Nullable Integer size,
        @Nullable String after) {

    private static final Comparator<Practitioner> BY_NAME =
            Comparator.comparing(Practitioner::name).thenComparing(Practitioner::id);

    private static final Map<String, Comparator<Practitioner>> ORDERS = Map.of(
            "name", BY_NAME,
            "firm", Comparator.comparing((Practitioner one) -> one.firm().name()),
            "years", Comparator.comparingInt(Practitioner::years),
            "openCases", Comparator.comparingInt(Practitioner::openCases),
            "assignedThisYear", Comparator.comparingInt(Practitioner::assignedThisYear));

    List<Practitioner> of(List<Practitioner> all) {
        var order = ORDERS.getOrDefault(sort == null ? "firm" : sort, BY_NAME);
        return all.stream()
                .filter(this::fits)
                .sorted((descending ? order.reversed() : order).thenComparing(BY_NAME))
                .toList();
    }

    private boolean fits(Practitioner one) {
        return (q == null || q.isBlank() || begins(one, q.strip().toLowerCase(Locale.ROOT)))
                && (kind == null || kind.isBlank() || one.kind().name().equals(kind))
                && (language == null || language.isBlank() || one.speaks(language))
                && (matter == null || matter.isBlank() || one.matters().contains(matter))
                && (available == null || one.available() == available);
    }

    private static boolean begins(Practitioner one, String typed) {
        return one.name().toLowerCase(Locale.ROOT).startsWith(typed)
                || one.firm().name().toLowerCase(Locale.ROOT).contains(typed)
                || (one.practiceNumber() != null && one.practiceNumber().startsWith(typed));
    }
}
