package org.huimin.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.LongPredicate;
import org.huimin.shared.Faults;
import org.huimin.shared.Fields;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;

/** Makes a request of what was typed in, or says everything that is wrong with it at once. */
final class WithdrawalReader {

    private static final int LONGEST_EXPLANATION = 2000;

    private final Instant receivedAt;
    private final Instant now;
    private final LongPredicate paperOfCase;
    private final BiConsumer<@Nullable String, Faults> otherRegistration;
    private final Faults faults = new Faults();
    private final Fields fields = new Fields(faults, "");

    /**
     * @param receivedAt when the application was received
     * @param paperOfCase whether an attachment belongs to the case
     * @param otherRegistration says what is wrong with the number of the one that is to stay
     */
    WithdrawalReader(
            Instant receivedAt,
            Instant now,
            LongPredicate paperOfCase,
            BiConsumer<@Nullable String, Faults> otherRegistration) {
        this.receivedAt = receivedAt;
        this.now = now;
        this.paperOfCase = paperOfCase;
        this.otherRegistration = otherRegistration;
    }

    WithdrawalRequest read(Withdrawal sent) {
        var evidence = fields.oneOf(WithdrawalEvidence.class, "evidence", sent.evidence());
        fields.check(evidence != WithdrawalEvidence.DISPUTE, "evidence", "fault.withdrawal.mediated");
        var reason = reason(sent.reason());
        fields.check(
                (reason == WithdrawalReason.REGISTERED_TWICE) == (evidence == WithdrawalEvidence.REGISTRATION),
                "evidence",
                "fault.withdrawal.twice");
        var request = new WithdrawalRequest(
                requestedOn(sent.requestedOn()),
                reason,
                fields.text("explanation", sent.explanation(), LONGEST_EXPLANATION),
                evidence,
                evidence == WithdrawalEvidence.PAPER ? paper(sent.attachmentId()) : null,
                evidence == WithdrawalEvidence.CALL ? calledAt(sent.calledAt()) : null,
                evidence == WithdrawalEvidence.REGISTRATION ? mergedWith(sent.mergedWith()) : null);
        faults.refuse(WithdrawalRefused::new);
        return request;
    }

    /** That it is mediated instead follows from the dispute, and is not typed in. */
    private WithdrawalReason reason(@Nullable String sent) {
        var reason = fields.oneOf(WithdrawalReason.class, "reason", sent);
        fields.check(reason != WithdrawalReason.MEDIATED, "reason", "fault.withdrawal.mediated");
        return reason;
    }

    private LocalDate requestedOn(@Nullable String sent) {
        fields.check(sent != null && !sent.isBlank(), "requestedOn", "fault.required");
        var day = fields.day("requestedOn", sent);
        if (day == null) {
            return LocalDate.EPOCH;
        }
        fields.check(!day.isAfter(OfficeTime.day(now)), "requestedOn", "fault.future");
        var received = OfficeTime.day(receivedAt);
        fields.check(
                !day.isBefore(received),
                "requestedOn",
                "fault.requestedOn.before.applicationReceived",
                received.toString());
        return day;
    }

    private @Nullable Long paper(@Nullable Long attachmentId) {
        if (attachmentId == null) {
            fields.add("attachmentId", "fault.required");
        } else {
            fields.check(paperOfCase.test(attachmentId), "attachmentId", "fault.attachment.notOfCase");
        }
        return attachmentId;
    }

    private @Nullable String mergedWith(@Nullable String number) {
        otherRegistration.accept(number, faults);
        return number;
    }

    private Instant calledAt(@Nullable String sent) {
        var calledAt = fields.moment("calledAt", sent);
        fields.check(!calledAt.isAfter(now), "calledAt", "fault.future");
        fields.check(!calledAt.isBefore(receivedAt), "calledAt", "fault.calledAt.before.applicationReceived");
        return calledAt;
    }
}
