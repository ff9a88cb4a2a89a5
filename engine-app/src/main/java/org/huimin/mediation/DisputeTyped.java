package org.huimin.mediation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as somebody typed it. Nothing of it is certain yet; {@link DisputeReader} makes a registration of it.
 *
 * @param receivedOn the day on which it came to the committee; of a court's paper, the day on which it was signed for
 * @param simplified whether the court that filed it goes by simplified procedure
 * @param withinAMonth whether it is mediated by the ministry's rules of 2002
 * @param persons how many people it concerns; those named, if nothing is said
 * @param duplicate why it is another dispute than one that was found
 * @param insteadOf the number of an application for aid that is withdrawn, since this is better mediated
 * @param drafts one's own drafts that end with the registration: of this dispute, or of an application it takes the place of
 */
public record DisputeTyped(
        @Nullable String origin,
        @Nullable String type,
        @Nullable String receivedOn,
        @Nullable List<Party> parties,
        @Nullable String facts,
        @Nullable Boolean simplified,
        @Nullable Boolean withinAMonth,
        @Nullable Integer persons,
        @Nullable Boolean poorVillage,
        @Nullable String danger,
        @Nullable String duplicate,
        @Nullable String insteadOf,
        @Nullable List<Long> drafts) {

    /**
     * One of the people, or what they are called who act for them.
     *
     * @param role on which side they stand
     */
    public record Party(
            @Nullable String role,
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String address,
            @Nullable List<String> groups) {}

    /** Whom it is about stays out of logs. */
    @Override
    public String toString() {
        return "DisputeTyped";
    }
}
