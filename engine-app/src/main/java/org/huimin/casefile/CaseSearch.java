package org.huimin.casefile;

import java.util.Map;
import org.huimin.shared.Seals;
import org.jspecify.annotations.Nullable;

/**
 * What a list of cases is narrowed to.
 *
 * @param q a case number or a name from its beginning, or a phone or ID number whole
 * @param after where the list goes on
 */
record CaseSearch(
        @Nullable String q,
        @Nullable CaseKind kind,
        @Nullable String stage,
        @Nullable Boolean green,
        @Nullable Integer size,
        @Nullable String after) {

    void narrow(StringBuilder where, Map<String, Object> parameters, Seals seals) {
        search(where, parameters, seals);
        if (kind != null) {
            where.append(" AND case_file.kind = :kind");
            parameters.put("kind", kind.name());
        }
        if (stage != null) {
            where.append(" AND case_file.stage = :stage");
            parameters.put("stage", stage);
        }
        if (green != null) {
            where.append(" AND case_file.green = :green");
            parameters.put("green", green);
        }
    }

    private void search(StringBuilder where, Map<String, Object> parameters, Seals seals) {
        var text = SearchText.of(q);
        switch (text.kind()) {
            case NOTHING -> {}
            case ID_NUMBER -> whole("id_index", text, where, parameters, seals);
            case PHONE -> whole("phone_index", text, where, parameters, seals);
            case BEGINNING -> {
                where.append(
                        " AND (case_file.number LIKE :number ESCAPE '!' OR case_file.number IN"
                                + " (SELECT party.case_number FROM case_party party WHERE party.name LIKE :prefix ESCAPE '!'))");
                parameters.put("number", Prefix.of(text.asCaseNumber()));
                parameters.put("prefix", Prefix.of(text.text()));
            }
        }
    }

    private static void whole(
            String index, SearchText text, StringBuilder where, Map<String, Object> parameters, Seals seals) {
        where.append(" AND case_file.number IN (SELECT party.case_number FROM case_party party WHERE party.")
                .append(index)
                .append(" IN (:indexes))");
        parameters.put("indexes", text.spellings().stream().map(seals::index).toList());
    }
}
