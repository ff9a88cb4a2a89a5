package org.huimin.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What else an officer typed in: who comes along, who sent it, what was told, and what was found and weighed. Nothing of
 * it is certain yet; {@link CircumstancesReader} judges it.
 *
 * @param forAgency 代受理: a township takes it in for the agency and does not check it first
 * @param draft the draft that ends with this registration
 */
public record Circumstances(
        @Nullable Representative representative,
        @Nullable List<Party> parties,
        @Nullable Forwarding forwarding,
        boolean forAgency,
        @Nullable Earlier earlier,
        @Nullable Told told,
        @Nullable Explained explained,
        @Nullable Long draft) {

    static final Circumstances NONE = new Circumstances(null, null, null, false, null, null, null, null);

    /** Who applies for the applicant, and by what right. */
    public record Representative(
            @Nullable String capacity,
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String relation,
            @Nullable String authority) {}

    /** Further people: another applicant, another opponent, who acts for one, a third party. */
    public record Party(
            @Nullable String role,
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String address) {}

    /** Who passed the application on, and for whom they wrote. */
    public record Forwarding(
            @Nullable String by,
            @Nullable String organ,
            @Nullable String person) {}

    /** The case that this one follows. */
    public record Earlier(@Nullable String number, @Nullable String kind) {}

    /** Versions of the sheets that were read out or handed over, and when. */
    public record Told(
            @Nullable String privacy,
            @Nullable String commitment,
            @Nullable String at) {}

    /** Why it is registered although the person has an open case, or stands on another side in one. */
    public record Explained(
            @Nullable String duplicate, @Nullable String conflict) {}

    /** Whom it is about stays out of logs. */
    @Override
    public String toString() {
        return "Circumstances";
    }
}
