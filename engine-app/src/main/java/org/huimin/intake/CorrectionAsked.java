package org.huimin.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * What an officer wants to set right.
 *
 * @param changes a part of the registration: what it names takes the place of what stands there
 */
public record CorrectionAsked(
        @Nullable String reason, @Nullable ObjectNode changes) {

    /** Whom it is about stays out of logs. */
    @Override
    public String toString() {
        return "CorrectionAsked";
    }
}
