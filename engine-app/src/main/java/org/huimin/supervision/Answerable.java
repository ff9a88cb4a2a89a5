package org.huimin.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.LateOwner;
import org.huimin.shared.Role;

/**
 * Who has to say why a day passed: whoever had the late step in hand when it did, and whoever speaks for the unit. Who takes
 * the step over afterwards was not late and is not asked. For a firm that does not have the case any more the head of the
 * agency speaks.
 */
final class Answerable {

    private Answerable() {}

    static boolean is(Actor actor, Breach breach, CaseRecord caseRecord) {
        return actor.id().equals(breach.holder())
                || speaksFor(breach, actor)
                || speaksForFormerFirm(breach, caseRecord, actor);
    }

    private static boolean speaksFor(Breach breach, Actor actor) {
        return breach.unit().equals(actor.unit()) && breach.owner().headedBy(actor);
    }

    private static boolean speaksForFormerFirm(Breach breach, CaseRecord caseRecord, Actor actor) {
        return breach.owner() == LateOwner.FIRM
                && !breach.unit().equals(caseRecord.firm())
                && caseRecord.agency().equals(actor.unit())
                && actor.holds(Role.AGENCY_HEAD);
    }

    /** The same as a condition over {@code breach} and {@code case_file}. */
    static String condition(Actor actor, Map<String, Object> parameters) {
        parameters.put("me", actor.id().value());
        parameters.put("myUnit", actor.unit().value());
        var owners = new ArrayList<>();
        for (var owner : LateOwner.values()) {
            if (owner.headedBy(actor)) {
                owners.add(owner.name());
            }
        }
        parameters.put("myOwners", owners.isEmpty() ? List.of("-") : owners);
        var formerFirm = actor.holds(Role.AGENCY_HEAD)
                ? " OR (breach.owner = 'FIRM' AND case_file.agency_id = :myUnit"
                        + " AND (case_file.firm_id IS NULL OR case_file.firm_id <> breach.unit_id))"
                : "";
        return "(breach.holder_id = :me OR (breach.unit_id = :myUnit AND breach.owner IN (:myOwners))" + formerFirm
                + ")";
    }
}
