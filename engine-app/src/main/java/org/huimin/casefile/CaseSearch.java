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
        @Nullable String stage,
        @Nullable Boolean green,
        @Nullable Integer size,
        @Nullable String after) {

    void narrow(StringBuilder where, Map<String, Object> parameters, Seals seals) {
        if (q != null && !q.isBlank()) {
            where.append(" AND (case_file.number LIKE :prefix ESCAPE '!' OR EXISTS (SELECT 1 FROM case_party party"
                    + " WHERE party.case_number = case_file.number AND (party.name LIKE :prefix ESCAPE '!'"
                    + " OR party.id_index = :index OR party.phone_index = :index)))");
            parameters.put("prefix", q.strip().replaceAll("([!%_])", "!$1") + "%");
            parameters.put("index", seals.index(q));
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
}
