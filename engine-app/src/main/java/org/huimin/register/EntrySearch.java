package org.huimin.register;

import java.time.LocalDate;
import java.util.Map;
import org.huimin.shared.Seals;
import org.jspecify.annotations.Nullable;

/**
 * What the list of entries is narrowed to.
 *
 * @param q a name from its beginning, or an ID number whole
 * @param village a village code from its beginning: of a township, say
 * @param on a day on which the entries count
 * @param after where the list goes on
 */
record EntrySearch(
        @Nullable RegisterKind kind,
        @Nullable String q,
        @Nullable RegisterCategory category,
        @Nullable String village,
        @Nullable LocalDate on,
        @Nullable EntrySort sort,
        @Nullable Boolean descending,
        @Nullable Integer size,
        @Nullable String after) {

    RegisterKind kindOrHouseholds() {
        return kind == null ? RegisterKind.HOUSEHOLD : kind;
    }

    EntrySort sortOrName() {
        return sort == null ? EntrySort.NAME : sort;
    }

    boolean backwards() {
        return Boolean.TRUE.equals(descending);
    }

    void narrow(StringBuilder where, Map<String, Object> parameters, Seals seals) {
        where.append(" AND entry.kind = :kind");
        parameters.put("kind", kindOrHouseholds().name());
        if (q != null && !q.isBlank()) {
            where.append(" AND (entry.name LIKE :prefix ESCAPE '!' OR entry.id_index = :index)");
            parameters.put("prefix", begins(q));
            parameters.put("index", seals.index(q));
        }
        if (category != null) {
            where.append(" AND entry.category = :category");
            parameters.put("category", category.name());
        }
        if (village != null && !village.isBlank()) {
            where.append(" AND entry.village_code LIKE :village ESCAPE '!'");
            parameters.put("village", begins(village));
        }
        if (on != null) {
            where.append(" AND entry.valid_from <= :on AND (entry.valid_to IS NULL OR entry.valid_to >= :on)");
            parameters.put("on", on);
        }
    }

    private static String begins(String text) {
        return text.strip().replaceAll("([!%_])", "!$1") + "%";
    }

    @Override
    public String toString() {
        return "EntrySearch";
    }
}
