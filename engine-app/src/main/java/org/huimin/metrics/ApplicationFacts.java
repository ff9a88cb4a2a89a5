package org.huimin.metrics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huimin.casefile.CaseRecord;
import org.jspecify.annotations.Nullable;

/** What is known of an application for legal aid. */
final class ApplicationFacts implements KpiFacts {

    private static final String GRANTED = "AidGranted";
    private static final String REFUSED = "AidRefused";
    private static final String WITHDRAWN = "ApplicationWithdrawn";
    private static final String NOTICE = "NoticeReceived";
    private static final String PROVISIONAL = "ProvisionalAidGranted";
    private static final String TERMINATED = "AidTerminated";
    private static final String REVIEW_CLOCK = "LA_REVIEW";

    @Override
    public boolean concern(CaseRecord caseRecord) {
        return !caseRecord.dispute();
    }

    @Override
    public Map<String, @Nullable Object> after(List<Milestone> passed, Given given) {
        var outcome = outcome(passed);
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("outcome", outcome);
        var ended = outcome.equals("NONE") && has(passed, PROVISIONAL) && has(passed, TERMINATED);
        var reason = ended || outcome.equals("REFUSED") ? refusalReason(passed, given) : null;
        facts.put("refusalReason", reason);
        facts.put("merged", has(passed, Milestone.CASE_MERGED));
        facts.put("withdrawn", has(passed, WITHDRAWN));
        facts.put("notifiedDefence", has(passed, NOTICE));
        facts.put("closed", closed(passed));
        facts.put("provisional", provisional(passed, ended, reason));
        facts.put("objection", objection(passed));
        facts.put(
                "overdue",
                outcome.equals("NONE") && passed.stream().anyMatch(milestone -> milestone.breaches(REVIEW_CLOCK)));
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

    /** Asked only where aid was refused, or ended before it was regular; what was corrected goes before the form. */
    private static @Nullable String refusalReason(List<Milestone> passed, Given given) {
        var corrected = passed.stream()
                .filter(milestone -> milestone.name().equals(REFUSED))
                .reduce((earlier, later) -> later)
                .map(Milestone::reference)
                .orElse(null);
        if (corrected != null) {
            return corrected;
        }
        var ended = given.answer("Activity_DecideRegularisation", "endReason");
        return ended == null ? given.answer("Activity_Decide", "refusalReason") : ended;
    }

    private static boolean has(List<Milestone> passed, String name) {
        return passed.stream().anyMatch(milestone -> milestone.name().equals(name));
    }

    /** What ended without anybody deciding on it. */
    private static String closed(List<Milestone> passed) {
        if (has(passed, "ApplicationDeemedWithdrawn")) {
            return "DEEMED_WITHDRAWN";
        }
        return has(passed, "ApplicationTransferred") ? "TRANSFERRED" : "NONE";
    }

    /** Aid that was given before the review, as long as it is not regular. */
    private static String provisional(List<Milestone> passed, boolean ended, @Nullable String reason) {
        if (!has(passed, PROVISIONAL)) {
            return "NONE";
        }
        if (!ended) {
            return "RUNNING";
        }
        return "NOT_DONE".equals(reason) ? "NOT_DONE" : "ENDED";
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
}
