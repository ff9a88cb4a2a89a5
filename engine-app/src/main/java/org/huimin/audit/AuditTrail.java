package org.huimin.audit;

import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Writes down who did or saw what, in the transaction of the deed. Nothing is ever changed or removed. */
public interface AuditTrail {

    /**
     * @param actor null where the system itself acts
     * @param action a short code in capitals, {@code TASK_CLAIMED} say
     * @param subject what it was done to: a task's or attachment's id; no personal data
     * @param detail a code or reason; no personal data
     */
    void write(
            @Nullable PersonId actor,
            String action,
            @Nullable CaseNumber caseNumber,
            @Nullable String subject,
            @Nullable String detail);
}
