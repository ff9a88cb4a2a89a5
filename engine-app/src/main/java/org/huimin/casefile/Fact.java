package org.huimin.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A dated fact and its three times: when it happened, when it was recorded, and what says so.
 *
 * @param happenedAt the law counts from it; a fact of which only the day is known happened at its first moment
 */
public record Fact(
        CaseNumber caseNumber,
        String name,
        Instant happenedAt,
        Instant recordedAt,
        Source source,
        @Nullable PersonId recordedBy) {

    public LocalDate day() {
        return OfficeTime.day(happenedAt);
    }
}
