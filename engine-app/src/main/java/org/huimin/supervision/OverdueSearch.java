package org.huimin.supervision;

import java.util.Map;
import org.huimin.access.Actor;
import org.huimin.casefile.LateOwner;
import org.huimin.casefile.Prefix;
import org.huimin.casefile.ReachFilter;
import org.huimin.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which missed days are asked for.
 *
 * @param scope what I have to explain, or all within my reach: the latter for whoever supervises
 * @param q a case number or a name, from its beginning
 * @param unit the unit that was late
 * @param explained whether a cause was given
 * @param open whether it is still not done
 * @param after where the list goes on
 */
record OverdueSearch(
        @Nullable Scope scope,
        @Nullable String q,
        @Nullable LateOwner owner,
        @Nullable Long unit,
        @Nullable String clock,
        @Nullable Cause cause,
        @Nullable Boolean explained,
        @Nullable Boolean open,
        @Nullable OverdueOrder order,
        @Nullable Integer size,
        @Nullable String after) {

    /** What was done in time and entered late counts against nobody. */
    static final String COUNTS = "(case_clock.status <> 'STOPPED' OR case_clock.stopped_at >= breach.breached_at)";

    enum Scope {
        mine,
        all
    }

    OverdueOrder ordered() {
        return order == null ? OverdueOrder.LONGEST : order;
    }

    /** Whoever supervises nobody sees what is theirs to explain, whatever they ask for. */
    void narrow(Actor actor, ReachFilter reach, StringBuilder where, Map<String, Object> parameters) {
        where.append(COUNTS).append(" AND ").append(reach.sql());
        parameters.putAll(reach.parameters());
        if (scope != Scope.all || !supervises(actor)) {
            where.append(" AND ").append(Answerable.condition(actor, parameters));
        }
        if (q != null && !q.isBlank()) {
            where.append(
                    " AND (breach.case_number LIKE :prefix ESCAPE '!' OR case_file.applicant LIKE :prefix ESCAPE '!')");
            parameters.put("prefix", Prefix.of(q));
        }
        equal("breach.owner", "owner", owner == null ? null : owner.name(), where, parameters);
        equal("breach.unit_id", "lateUnit", unit, where, parameters);
        equal("breach.clock", "clock", clock, where, parameters);
        equal("breach_cause.cause", "cause", cause == null ? null : cause.name(), where, parameters);
        yesOrNo("breach_cause.clock_id IS NOT NULL", explained, where);
        yesOrNo("case_clock.status IN ('RUNNING', 'PAUSED')", open, where);
    }

    static boolean supervises(Actor actor) {
        return actor.holds(Role.DIRECTOR) || actor.holds(Role.AGENCY_HEAD) || actor.holds(Role.STATS);
    }

    private static void yesOrNo(String condition, @Nullable Boolean wanted, StringBuilder where) {
        if (wanted != null) {
            where.append(wanted ? " AND (" : " AND NOT (").append(condition).append(')');
        }
    }

    private static void equal(
            String column, String name, @Nullable Object value, StringBuilder where, Map<String, Object> parameters) {
        if (value != null && !value.equals("")) {
            where.append(" AND ").append(column).append(" = :").append(name);
            parameters.put(name, value);
        }
    }
}
