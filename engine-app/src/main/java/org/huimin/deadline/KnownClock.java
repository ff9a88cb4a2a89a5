package org.huimin.deadline;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A clock that the table of statutory deadlines knows, as somebody may ask for it.
 *
 * @param fact what it counts from, as case files call it
 * @param matters what else the table tells apart: the procedure, the kind of mediation, the hour
 */
record KnownClock(String key, String fact, Set<Matters> matters) {

    enum Matters {
        PROCEDURE,
        MEDIATION,
        HOUR
    }

    /** In the order of the work: aid, mediation, court. */
    static final List<KnownClock> ALL = List.of(
            of("LA_FORWARD_24H", "applicationMade", Matters.HOUR),
            of("LA_RECEIPT", "applicationReceived"),
            of("LA_REVIEW", "applicationReceived"),
            of("LA_SUPPLEMENT", "supplementNoticeServed"),
            of("LA_URGENT", "provisionalAidProposed"),
            of("LA_REGULARISE", "provisionalAidDecided"),
            of("LA_NOTIFIED", "noticeReceived"),
            of("LA_TELL_ORGAN", "noticeReceived"),
            of("LA_ASSIGN", "decisionMade", Matters.PROCEDURE),
            of("LA_NAME", "firmAssigned"),
            of("LA_ENGAGE", "firmAssigned"),
            of("LA_MEET", "engagementSigned"),
            of("LA_PROGRESS", "progressReported"),
            of("LA_REPLACE", "replacementRequested"),
            of("LA_TERM_SERVE", "terminationDecided"),
            of("LA_CLOSE", "caseConcluded"),
            of("LA_CLOSE_FIX", "closingFileChecked"),
            of("LA_CLOSE_AUDIT", "closingFileSubmitted"),
            of("LA_PAY", "subsidyDecided"),
            of("LA_FOLLOWUP", "closingFileChecked"),
            of("LA_OBJECT", "refusalServed"),
            of("LA_OBJ_REVIEW", "objectionReceived"),
            of("LA_RECONSIDER", "objectionDecisionServed"),
            of("LA_SUE", "objectionDecisionServed"),
            of("LA_SUE_RECONSIDERED", "reconsiderationServed"),
            of("ME_ACCEPT", "disputeReceived"),
            of("ME_ASSIGN", "disputeDecided"),
            of("ME_LIMIT", "disputeDecided", Matters.MEDIATION, Matters.PROCEDURE),
            of("ME_EXTENSION", "mediationLimit"),
            of("ME_PERFORM", "performanceDue"),
            of("ME_CONFIRM", "agreementEffective"),
            of("ME_COURT_ACCEPT", "confirmationApplied"),
            of("ME_COURT_CONFIRM", "rulingReceived"),
            of("ME_FOLLOWUP", "agreementPerformed"),
            of("ME_ARCHIVE", "partiesGuided"),
            of("CT_HEARING", "hearingDay"),
            of("CT_EVIDENCE", "evidenceDay"),
            of("CT_APPEAL", "judgmentServed", Matters.PROCEDURE),
            of("CT_APPEAL_RULING", "rulingServed", Matters.PROCEDURE));

    private static KnownClock of(String key, String fact, Matters... matters) {
        return new KnownClock(key, fact, Set.of(matters));
    }

    static Optional<KnownClock> named(String key) {
        return ALL.stream().filter(clock -> clock.key().equals(key)).findFirst();
    }

    boolean asks(Matters what) {
        return matters.contains(what);
    }
}
