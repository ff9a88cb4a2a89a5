package org.huimin.mediation.dispatch;

import java.time.LocalDate;
import java.util.Map;
import org.huimin.casefile.Prefix;
import org.huimin.casefile.ReachFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which dispatches are asked for.
 *
 * @param q a case number or a name, from its beginning
 * @param state null for all
 * @param to the committee
 * @param after where the list goes on
 */
record DispatchSearch(
        @Nullable String q,
        @Nullable State state,
        @Nullable Long to,
        @Nullable DispatchOrder order,
        @Nullable Integer size,
        @Nullable String after) {

    /** As whoever sent them asks. */
    enum State {
        SENT("dispatch.status = 'SENT'"),
        LATE("dispatch.status = 'SENT' AND dispatch.reply_by < :today"),
        TAKEN("dispatch.status = 'TAKEN'"),
        RETURNED("dispatch.status = 'RETURNED'"),
        TAKEN_BACK("dispatch.status = 'TAKEN_BACK'");

        private final String condition;

        State(String condition) {
            this.condition = condition;
        }
    }

    DispatchOrder ordered() {
        return order == null ? DispatchOrder.DUE : order;
    }

    void narrow(ReachFilter reach, LocalDate today, StringBuilder where, Map<String, Object> parameters) {
        where.append(reach.sql());
        parameters.putAll(reach.parameters());
        if (q != null && !q.isBlank()) {
            where.append(
                    " AND (case_file.number LIKE :prefix ESCAPE '!' OR case_file.applicant LIKE :prefix ESCAPE '!')");
            parameters.put("prefix", Prefix.of(q));
        }
        if (state != null) {
            where.append(" AND ").append(state.condition);
            parameters.put("today", today);
        }
        if (to != null) {
            where.append(" AND dispatch.to_committee_id = :to");
            parameters.put("to", to);
        }
    }
}
