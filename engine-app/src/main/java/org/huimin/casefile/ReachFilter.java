package org.huimin.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.huimin.access.Reach;
import org.huimin.shared.UnitId;

/**
 * A person's reach as an SQL condition over {@code case_file}, so that no list, count or search goes beyond it.
 *
 * @param sql a condition with named parameters
 */
public record ReachFilter(String sql, Map<String, Object> parameters) {

    /** The same for cases that lie in these units in any case: nothing need be asked of each where all of them are within reach. */
    public static ReachFilter within(Set<UnitId> units, Reach reach) {
        return reach.covers(units) ? new ReachFilter("1 = 1", Map.of()) : of(reach);
    }

    public static ReachFilter of(Reach reach) {
        var parameters = new LinkedHashMap<String, Object>();
        var conditions = new StringBuilder("1 = 0");
        if (!reach.units().isEmpty()) {
            parameters.put(
                    "reachUnits", reach.units().stream().map(UnitId::value).toList());
            conditions.append(" OR case_file.unit_id IN (:reachUnits) OR case_file.agency_id IN (:reachUnits)"
                    + " OR case_file.committee_id IN (:reachUnits)");
        }
        if (reach.firm() != null) {
            parameters.put("reachFirm", reach.firm().value());
            conditions.append(" OR case_file.firm_id = :reachFirm");
        }
        if (reach.lawyer() != null) {
            parameters.put("reachLawyer", reach.lawyer().value());
            conditions.append(" OR case_file.lawyer_id = :reachLawyer");
        }
        if (reach.mediator() != null) {
            parameters.put("reachMediator", reach.mediator().value());
            conditions.append(" OR case_file.number IN (SELECT team.case_number FROM dispute_mediator team"
                    + " WHERE team.person_id = :reachMediator AND team.left_at IS NULL)");
        }
        return new ReachFilter("(" + conditions + ")", parameters);
    }
}
