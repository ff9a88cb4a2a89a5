package org.huimin.mediation;

import java.util.Set;
import org.huimin.shared.Faults;
import org.huimin.shared.Refusal;

/** Says beside the fields of the one page what was refused of the forms behind it. */
final class QuickFields {

    /** All of these are the one day of the page. */
    private static final Set<String> DAYS = Set.of(
            "decidedOn",
            "namedOn",
            "heldAt",
            "meetingOn",
            "effectiveOn",
            "mediatorSignedOn",
            "sealedOn",
            "checkedOn",
            "performedOn");

    /** What the parties are, say and get follows from their list. */
    private static final Set<String> LISTS_OF_PARTIES = Set.of("consents", "present", "signatures", "outcomes");

    private QuickFields() {}

    static DisputeRefused ofDispute(DisputeRefused refused) {
        var faults = new Faults();
        refused.fields().forEach((field, fault) -> faults.add("dispute." + field, fault.message(), fault.arguments()));
        return new DisputeRefused(faults);
    }

    /** A refusal that names no field stays as it is. */
    static Refusal ofForm(Refusal refused) {
        if (refused.fields().isEmpty()) {
            return refused;
        }
        var faults = new Faults();
        refused.fields().forEach((field, fault) -> faults.add(onPage(field), fault.message(), fault.arguments()));
        return new DisputeRefused(faults);
    }

    private static String onPage(String field) {
        var list = field.split("\\.", 2)[0];
        if (DAYS.contains(list)) {
            return "dispute.receivedOn";
        }
        return LISTS_OF_PARTIES.contains(list) ? "dispute.parties" : field;
    }
}
