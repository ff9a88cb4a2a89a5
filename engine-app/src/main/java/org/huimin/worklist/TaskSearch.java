package org.huimin.worklist;

import java.util.List;
import java.util.Map;
import org.huimin.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are asked for.
 *
 * @param scope what I hold, or what my unit has for my roles
 * @param q a case number or a name, from its beginning
 * @param after where the list goes on
 */
record TaskSearch(
        @Nullable Scope scope,
        @Nullable String q,
        @Nullable String activity,
        @Nullable Integer size,
        @Nullable String after) {

    enum Scope {
        mine,
        unit
    }

    void narrow(Actor actor, StringBuilder where, Map<String, Object> parameters) {
        if (scope == Scope.unit) {
            where.append("task_row.unit_id = :unit AND task_row.role IN (:roles)");
            parameters.put("unit", actor.unit().value());
            parameters.put("roles", actor.roles().isEmpty() ? List.of("-") : List.copyOf(actor.roles()));
        } else {
            where.append("task_row.assignee_id = :me");
            parameters.put("me", actor.id().value());
        }
        if (q != null && !q.isBlank()) {
            where.append(
                    " AND (task_row.case_number LIKE :prefix ESCAPE '!' OR case_file.applicant LIKE :prefix ESCAPE '!')");
            parameters.put("prefix", q.strip().replaceAll("([!%_])", "!$1") + "%");
        }
        if (activity != null) {
            where.append(" AND task_row.activity = :activity");
            parameters.put("activity", activity);
        }
    }
}
