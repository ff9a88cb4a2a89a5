package org.huimin.worklist;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.huimin.access.Actor;
import org.huimin.casefile.Prefix;
import org.huimin.casefile.ReachFilter;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are asked for, and in which order.
 *
 * @param scope what I hold, what waits in my cases, what my unit has for my roles, or all within my reach
 * @param q a case number or a name, from its beginning
 * @param unit the unit that received the case
 * @param receivedFrom the first day on which the case was received
 * @param receivedTo the last such day
 * @param after where the list goes on
 */
record TaskSearch(
        @Nullable Scope scope,
        @Nullable String q,
        @Nullable String activity,
        @Nullable String role,
        @Nullable DueWithin due,
        @Nullable Boolean urgent,
        @Nullable Boolean green,
        @Nullable Long unit,
        @Nullable String matter,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedTo,
        @Nullable TaskOrder order,
        @Nullable Integer size,
        @Nullable String after) {

    /** Days that a calendar can hold, and both databases store. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    enum Scope {
        mine,
        cases,
        unit,
        all
    }

    static TaskSearch of(Scope scope) {
        return new TaskSearch(scope, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    TaskOrder ordered() {
        return order == null ? TaskOrder.PRIORITY : order;
    }

    void narrow(Actor actor, ReachFilter reach, LocalDate today, StringBuilder where, Map<String, Object> parameters) {
        scope(actor, reach, where, parameters);
        if (q != null && !q.isBlank()) {
            where.append(
                    " AND (task_row.case_number LIKE :prefix ESCAPE '!' OR case_file.applicant LIKE :prefix ESCAPE '!')");
            parameters.put("prefix", Prefix.of(q));
        }
        equal("task_row.activity", "activity", activity, where, parameters);
        equal("task_row.role", "role", role, where, parameters);
        equal("case_file.urgent", "urgent", urgent, where, parameters);
        equal("case_file.green", "green", green, where, parameters);
        equal("case_file.unit_id", "caseUnit", unit, where, parameters);
        equal("case_file.matter", "matter", matter, where, parameters);
        received(where, parameters);
        if (due != null) {
            due.narrow(today, where, parameters);
        }
    }

    private void scope(Actor actor, ReachFilter reach, StringBuilder where, Map<String, Object> parameters) {
        switch (scope == null ? Scope.mine : scope) {
            case unit -> {
                where.append("task_row.unit_id = :unit AND task_row.role IN (:roles)");
                parameters.put("unit", actor.unit().value());
                parameters.put("roles", actor.roles().isEmpty() ? List.of("-") : List.copyOf(actor.roles()));
            }
            case cases -> {
                where.append("(case_file.registered_by = :me OR case_file.lawyer_id = :me OR task_row.case_number IN"
                        + " (SELECT held.case_number FROM task_row held WHERE held.assignee_id = :me)) AND ");
                parameters.put("me", actor.id().value());
                within(reach, where, parameters);
            }
            case all -> within(reach, where, parameters);
            case mine -> {
                where.append("task_row.assignee_id = :me");
                parameters.put("me", actor.id().value());
            }
        }
    }

    private static void within(ReachFilter reach, StringBuilder where, Map<String, Object> parameters) {
        where.append(reach.sql());
        parameters.putAll(reach.parameters());
    }

    private void received(StringBuilder where, Map<String, Object> parameters) {
        if (receivedFrom != null) {
            where.append(" AND case_file.received_at >= :receivedFrom");
            parameters.put("receivedFrom", startOf(receivedFrom));
        }
        if (receivedTo != null) {
            where.append(" AND case_file.received_at < :receivedBefore");
            parameters.put("receivedBefore", startOf(receivedTo.isAfter(LATEST) ? LATEST : receivedTo.plusDays(1)));
        }
    }

    private static Object startOf(LocalDate day) {
        var bounded = day.isBefore(EARLIEST) ? EARLIEST : day.isAfter(LATEST) ? LATEST : day;
        return OfficeTime.startOf(bounded).atOffset(ZoneOffset.UTC);
    }

    private static void equal(
            String column, String name, @Nullable Object value, StringBuilder where, Map<String, Object> parameters) {
        if (value != null && !value.equals("")) {
            where.append(" AND ").append(column).append(" = :").append(name);
            parameters.put(name, value);
        }
    }
}
