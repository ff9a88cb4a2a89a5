package org.huimin.mediation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quarrel that was settled on the spot, as somebody typed it on one page. Parties are named by their place in the list
 * of the dispute, from 0, since they have no number yet.
 *
 * @param dispute who quarrelled about what; the day on which it came in is the day on which it was settled
 * @param agreeToMediation that everybody was asked, and told of their rights, and wants to be mediated with
 * @param place where they came together
 * @param written whether they signed a paper; otherwise the mediator wrote down what was said
 * @param terms what was agreed, in words
 * @param total what all payments add up to, in fen
 * @param performed whether everything was done or paid on the spot; then nothing has a later day
 */
record QuickDispute(
        DisputeTyped dispute,
        boolean agreeToMediation,
        @Nullable String place,
        boolean written,
        boolean confirmable,
        @Nullable String terms,
        @Nullable Long total,
        @Nullable List<Instalment> instalments,
        boolean performed) {

    List<Instalment> owed() {
        return Objects.requireNonNullElse(instalments, List.of());
    }

    String settledOn() {
        return Objects.requireNonNullElse(dispute.receivedOn(), "");
    }

    record Instalment(
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable String what,
            @Nullable Long amount,
            @Nullable String dueOn) {}

    /** Whom it is about stays out of logs. */
    @Override
    public String toString() {
        return "QuickDispute";
    }
}
