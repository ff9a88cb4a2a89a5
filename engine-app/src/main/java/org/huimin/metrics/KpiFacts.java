package org.huimin.metrics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the tables of the figures may know of a case once some of its milestones are passed. */
final class KpiFacts {

    private static final String GRANTED = "AidGranted";
    private static final String REFUSED = "AidRefused";
    private static final String WITHDRAWN = "ApplicationWithdrawn";
    private static final String REVIEW_CLOCK = "LA_REVIEW";

    private KpiFacts() {}

    /** @param refusalReason asked only where aid was refused */
    static Map<String, @Nullable Object> after(List<Milestone> passed, Supplier<@Nullable String> refusalReason) {
        var outcome = outcome(passed);
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("outcome", outcome);
        facts.put("refusalReason", outcome.equals("REFUSED") ? refusalReason.get() : null);
        facts.put(
                "withdrawn",
                passed.stream().anyMatch(milestone -> milestone.name().equals(WITHDRAWN)));
        facts.put("notifiedDefence", false);
        facts.put("objection", objection(passed));
        facts.put("overdue", outcome.equals("NONE") && passed.stream().anyMatch(KpiFacts::reviewBreached));
        return facts;
    }

    /** The last decision stands: one that was put right after an objection counts as it is now. */
    private static String outcome(List<Milestone> passed) {
        return passed.stream()
                .map(Milestone::name)
                .filter(Set.of(GRANTED, REFUSED)::contains)
                .reduce((earlier, later) -> later)
                .map(name -> name.equals(GRANTED) ? "GRANTED" : "REFUSED")
                .orElse("NONE");
    }

    /** What became of the objection to the last refusal. */
    private static String objection(List<Milestone> passed) {
        var objection = "NONE";
        for (var milestone : passed) {
            objection = switch (milestone.name()) {
                case REFUSED -> "NONE";
                case "ObjectionFiled" -> "PENDING";
                case "ObjectionUpheld" -> "UPHELD";
                case "ObjectionReversed" -> "REVERSED";
                default -> objection;
            };
        }
        return objection;
    }

    private static boolean reviewBreached(Milestone milestone) {
        return milestone.name().equals(Milestone.DEADLINE_BREACHED) && REVIEW_CLOCK.equals(milestone.reference());
    }
}
