package org.huimin.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody who reads the record of one thing up to some day knows of it. */
record Passed(List<Milestone> milestones, Map<String, String> answers) {

    /** Everything that a formula may ask; what changes none of it says nothing new. */
    List<?> known(Subject subject) {
        return switch (subject) {
            case APPLICATION ->
                Arrays.asList(
                        decided(),
                        refusalReason(),
                        has("ApplicationWithdrawn"),
                        has("NoticeReceived"),
                        has("ApplicationDeemedWithdrawn"),
                        has("ApplicationTransferred"),
                        has("ProvisionalAidGranted"),
                        provisionalEnded(),
                        objection(),
                        decided() == null && breached("LA_REVIEW"));
            case DISPUTE ->
                Arrays.asList(accepted(), outcome(), settles(), ending(), accepted() == null && breached("ME_ACCEPT"));
            case FOLLOW_UP -> visit() == null ? List.of() : List.of(visit());
            case INSTALMENT -> Arrays.asList(performance());
            case DEADLINE -> List.of(has("DeadlineMet"));
        };
    }

    boolean has(String name) {
        return lastOf(name) != null;
    }

    boolean breached(String clock) {
        return milestones.stream()
                .anyMatch(one -> one.name().equals("DeadlineBreached") && clock.equals(one.reference()));
    }

    @Nullable
    String decided() {
        return lastOf("AidGranted", "AidRefused");
    }

    boolean provisionalEnded() {
        return decided() == null && has("ProvisionalAidGranted") && has("AidTerminated");
    }

    @Nullable
    String refusalReason() {
        if (!provisionalEnded() && !"AidRefused".equals(decided())) {
            return null;
        }
        return answers.getOrDefault(
                "Activity_DecideRegularisation.endReason", answers.get("Activity_Decide.refusalReason"));
    }

    /** A new refusal takes the place of the one that was objected to. */
    @Nullable
    String objection() {
        var last = lastOf("AidRefused", "ObjectionFiled", "ObjectionUpheld", "ObjectionReversed");
        return "AidRefused".equals(last) ? null : last;
    }

    @Nullable
    String accepted() {
        return lastOf("DisputeAccepted", "DisputeNotAccepted");
    }

    @Nullable
    String outcome() {
        return lastOf("AgreementSigned", "OralAgreementReached", "MediationFailed", "AgreementVoided");
    }

    String settles() {
        return milestones.stream()
                .filter(one -> one.name().equals("AgreementSettles"))
                .map(one -> String.valueOf(one.reference()))
                .reduce("EVERYBODY", (earlier, later) -> later);
    }

    @Nullable
    String ending() {
        return lastOf("DisputeWithdrawn", "DisputeSettledAlone", "DisputeTransferred");
    }

    @Nullable
    String visit() {
        return lastOf("RecipientVisited", "RecipientNotReached");
    }

    @Nullable
    String performance() {
        return milestones.get(milestones.size() - 1).reference();
    }

    @Nullable
    String answer(String activityAndField) {
        return answers.get(activityAndField);
    }

    private @Nullable String lastOf(String... names) {
        return milestones.stream()
                .map(Milestone::name)
                .filter(List.of(names)::contains)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
