package org.huimin.supervision.instruction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huimin.access.Actor;
import org.huimin.casefile.Prefix;
import org.huimin.casefile.ReachFilter;
import org.huimin.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which instructions are asked for.
 *
 * @param q a case number or a name, from its beginning
 * @param state null for all
 * @param unit who has to answer
 * @param after where the list goes on
 */
record InstructionSearch(
        @Nullable String q,
        @Nullable State state,
        @Nullable Long unit,
        @Nullable InstructionOrder order,
        @Nullable Integer size,
        @Nullable String after) {

    /** As whoever looks after them asks. */
    enum State {
        OPEN("instruction.status = 'OPEN'"),
        LATE("instruction.status = 'OPEN' AND instruction.answer_by < :today"),
        ANSWERED("instruction.status = 'ANSWERED'"),
        CLOSED("instruction.status = 'CLOSED'");

        private final String condition;

        State(String condition) {
            this.condition = condition;
        }
    }

    InstructionOrder ordered() {
        return order == null ? InstructionOrder.DUE : order;
    }

    /** Whoever gives no instructions sees those that they have to answer. */
    void narrow(Actor actor, ReachFilter reach, LocalDate today, StringBuilder where, Map<String, Object> parameters) {
        where.append(reach.sql());
        parameters.putAll(reach.parameters());
        if (!actor.holds(Role.DIRECTOR) && !actor.holds(Role.STATS)) {
            where.append(" AND instruction.unit_id = :mine AND instruction.addressee IN (:headed)");
            parameters.put("mine", actor.unit().value());
            parameters.put("headed", headedBy(actor));
        }
        if (q != null && !q.isBlank()) {
            where.append(
                    " AND (case_file.number LIKE :prefix ESCAPE '!' OR case_file.applicant LIKE :prefix ESCAPE '!')");
            parameters.put("prefix", Prefix.of(q));
        }
        if (state != null) {
            where.append(" AND ").append(state.condition);
            parameters.put("today", today);
        }
        if (unit != null) {
            where.append(" AND instruction.unit_id = :unit");
            parameters.put("unit", unit);
        }
    }

    private static List<String> headedBy(Actor actor) {
        return Stream.of(Addressee.values())
                .filter(addressee -> actor.holds(addressee.head()))
                .map(Addressee::name)
                .toList();
    }
}
