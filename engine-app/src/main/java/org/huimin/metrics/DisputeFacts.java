package org.huimin.metrics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huimin.casefile.CaseRecord;
import org.jspecify.annotations.Nullable;

/** What is known of a dispute; one that is mediated again is the same dispute, and its last outcome counts. */
final class DisputeFacts implements KpiFacts {

    private static final String NONE = "NONE";
    private static final String ACCEPTANCE_CLOCK = "ME_ACCEPT";

    private static final Map<String, String> ACCEPTANCES =
            Map.of("DisputeAccepted", "ACCEPTED", "DisputeNotAccepted", "NOT_ACCEPTED");

    private static final Map<String, String> OUTCOMES = Map.of(
            "AgreementSigned", "AGREED",
            "OralAgreementReached", "AGREED",
            "MediationFailed", "FAILED",
            "AgreementVoided", "VOIDED");

    private static final Map<String, String> ENDINGS = Map.of(
            "DisputeWithdrawn", "WITHDRAWN",
            "DisputeSettledAlone", "SELF_SETTLED",
            "DisputeTransferred", "TRANSFERRED");

    @Override
    public boolean concern(CaseRecord caseRecord) {
        return caseRecord.dispute();
    }

    @Override
    public Map<String, @Nullable Object> after(List<Milestone> passed, Given given) {
        var acceptance = last(passed, ACCEPTANCES, NONE);
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("merged", passed.stream().anyMatch(m -> m.name().equals(Milestone.CASE_MERGED)));
        facts.put("acceptance", acceptance);
        facts.put("refusal", acceptance.equals("NOT_ACCEPTED") ? acceptanceAnswer(given, "refusalReason") : null);
        facts.put("guided", acceptance.equals("NOT_ACCEPTED") && acceptanceAnswer(given, "guidance") != null);
        facts.put("outcome", last(passed, OUTCOMES, NONE));
        facts.put("settles", settles(passed));
        facts.put("ending", last(passed, ENDINGS, NONE));
        facts.put("overdue", acceptance.equals(NONE) && passed.stream().anyMatch(m -> m.breaches(ACCEPTANCE_CLOCK)));
        return facts;
    }

    private static @Nullable String acceptanceAnswer(Given given, String field) {
        return given.answer("Activity_AcceptDispute", field);
    }

    /** Everybody, unless the last agreement says otherwise. */
    private static String settles(List<Milestone> passed) {
        return passed.stream()
                .filter(milestone -> milestone.name().equals(Milestone.AGREEMENT_SETTLES))
                .map(Milestone::reference)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse("EVERYBODY");
    }

    private static String last(List<Milestone> passed, Map<String, String> meanings, String otherwise) {
        return passed.stream()
                .map(Milestone::name)
                .filter(meanings::containsKey)
                .reduce((earlier, later) -> later)
                .map(meanings::get)
                .orElse(otherwise);
    }
}
