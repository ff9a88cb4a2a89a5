package org.huimin.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a unit that takes assignments.
 *
 * @param licensedUntil the last day of its licence; null if it has no end
 * @param suspended while it may not practise, for discipline
 * @param version counts the changes, so that nobody overwrites what they have not seen
 */
public record Firm(
        FirmKind kind,
        @Nullable String licenceNumber,
        @Nullable LocalDate licensedUntil,
        @Nullable Span suspended,
        int version) {

    /** Of which nobody has entered anything yet. */
    public static final Firm UNKNOWN = new Firm(FirmKind.LAW_FIRM, null, null, null, 0);

    public boolean licensed(LocalDate day) {
        return licensedUntil == null || !day.isAfter(licensedUntil);
    }

    public boolean suspended(LocalDate day) {
        return suspended != null && suspended.holds(day);
    }
}
