package org.huimin.metrics;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures as they are defined in words, written out by hand.
 *
 * @param side N above the line, D below it alone, E excluded
 * @param lasts whether it counts in every month until something else is said
 */
record Formula(String side, boolean lasts, String because) {

    private static final Set<String> LAWFUL = Set.of("OUT_OF_SCOPE", "HAS_COUNSEL", "NO_JURISDICTION");
    private static final Set<String> NOT_MEDIABLE = Set.of("RESERVED_BY_LAW", "IN_COURT", "CRIMINAL", "OTHER_BODY");

    static Formula of(KpiDefinition figure, Passed passed) {
        return switch (figure.table()) {
            case "AidRate" -> aid(passed, figure.basis().equals("ELIGIBLE"));
            case "SuccessRate" -> success(figure, passed, figure.basis().equals("ACCEPTED"));
            case "HandlingRate" -> handling(passed);
            case "AcceptanceRate" -> acceptance(passed);
            case "PerformanceRate" -> performance(String.valueOf(passed.performance()));
            case "SatisfactionRate" -> figure.basis().equals("REACHED") ? reached(passed) : satisfied(passed);
            case "OnTimeRate" -> once(passed.has("DeadlineMet") ? "N" : "D", "clock");
            default -> throw new AssertionError("Nobody has written out " + figure.table());
        };
    }

    private static Formula aid(Passed passed, boolean eligible) {
        for (var name : new String[] {
            "NoticeReceived", "ApplicationWithdrawn", "ApplicationDeemedWithdrawn", "ApplicationTransferred"
        }) {
            if (passed.has(name)) {
                return once("E", name);
            }
        }
        var decided = passed.decided();
        if (decided == null) {
            return undecided(passed, eligible);
        }
        if (decided.equals("AidGranted")) {
            return once("N", "granted");
        }
        if ("ObjectionFiled".equals(passed.objection()) || "ObjectionReversed".equals(passed.objection())) {
            return lasting("D", passed.objection());
        }
        return LAWFUL.contains(String.valueOf(passed.refusalReason()))
                ? once(eligible ? "E" : "D", String.valueOf(passed.refusalReason()))
                : once("D", "refused");
    }

    private static Formula undecided(Passed passed, boolean eligible) {
        if (passed.provisionalEnded()) {
            var reason = String.valueOf(passed.refusalReason());
            if (reason.equals("NOT_DONE")) {
                return once("E", reason);
            }
            boolean lawful = Set.of("OUT_OF_SCOPE", "HAS_COUNSEL").contains(reason);
            return once(lawful && eligible ? "E" : "D", "provisional ended");
        }
        if (passed.has("ProvisionalAidGranted")) {
            return lasting("E", "provisional");
        }
        return passed.breached("LA_REVIEW") ? lasting(eligible ? "D" : "E", "overdue") : lasting("E", "in time");
    }

    private static Formula success(KpiDefinition figure, Passed passed, boolean ofAccepted) {
        boolean accepted = "DisputeAccepted".equals(passed.accepted());
        var outcome = passed.outcome();
        if (outcome != null) {
            return switch (outcome) {
                case "AgreementVoided" -> once("D", "voided");
                case "MediationFailed" -> once("D", "failed");
                default -> agreed(figure, passed.settles());
            };
        }
        var ending = passed.ending();
        if (ending != null) {
            if (accepted && ending.equals("DisputeSettledAlone") && counts(figure, "selfSettledCounts")) {
                return once("N", ending);
            }
            return once(accepted && ofAccepted ? "D" : "E", ending);
        }
        if (passed.accepted() == null) {
            return lasting("E", "not yet accepted");
        }
        return accepted ? lasting(ofAccepted ? "D" : "E", "pending") : once("E", "not accepted");
    }

    private static Formula agreed(KpiDefinition figure, String settles) {
        if (settles.equals("EVERYBODY")) {
            return once("N", "agreed");
        }
        return settles.equals("SOME_APPLICANT") && counts(figure, "someApplicantCounts")
                ? once("N", "for some")
                : once("D", "in part");
    }

    private static boolean counts(KpiDefinition figure, String switched) {
        return Boolean.TRUE.equals(figure.switches().get(switched));
    }

    private static Formula handling(Passed passed) {
        if ("DisputeAccepted".equals(passed.accepted())) {
            return once("N", "accepted");
        }
        if (passed.accepted() != null) {
            var refusal = String.valueOf(passed.answer("Activity_AcceptDispute.refusalReason"));
            boolean shownTheWay = passed.answer("Activity_AcceptDispute.guidance") != null;
            boolean known = refusal.equals("PARTY_REFUSES") || NOT_MEDIABLE.contains(refusal);
            return shownTheWay && known ? once("N", NOT_MEDIABLE.contains(refusal) + "") : once("D", "not guided");
        }
        return beforeAcceptance(passed, "N");
    }

    private static Formula acceptance(Passed passed) {
        if ("DisputeAccepted".equals(passed.accepted())) {
            return once("N", "accepted");
        }
        if (passed.accepted() != null) {
            var refusal = String.valueOf(passed.answer("Activity_AcceptDispute.refusalReason"));
            if (refusal.equals("PARTY_REFUSES")) {
                return once("E", refusal);
            }
            return NOT_MEDIABLE.contains(refusal) ? once("E", "not mediable") : once("D", "not accepted");
        }
        return beforeAcceptance(passed, "E");
    }

    private static Formula beforeAcceptance(Passed passed, String transferred) {
        var ending = passed.ending();
        if (ending != null) {
            return once(ending.equals("DisputeTransferred") ? transferred : "E", ending);
        }
        return passed.breached("ME_ACCEPT") ? lasting("D", "overdue") : lasting("E", "in time");
    }

    private static Formula performance(String what) {
        return switch (what) {
            case "PERFORMED" -> once("N", what);
            case "PERFORMED_LATE" -> once("D", what);
            case "MISSED" -> lasting("D", what);
            default -> once("E", what);
        };
    }

    private static Formula reached(Passed passed) {
        return once("RecipientVisited".equals(passed.visit()) ? "N" : "D", "visit");
    }

    private static Formula satisfied(Passed passed) {
        if (!"RecipientVisited".equals(passed.visit())) {
            return once("E", "not reached");
        }
        var said = passed.answer("Activity_VisitRecipient.satisfaction");
        return said == null ? once("E", "no reply") : once(said.equals("DISSATISFIED") ? "D" : "N", said);
    }

    private static Formula once(String side, String because) {
        return new Formula(side, false, because);
    }

    private static Formula lasting(String side, @Nullable String because) {
        return new Formula(side, true, Objects.requireNonNull(because));
    }
}
