package org.huimin.workflow.diagram;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One model as a case ran through it.
 *
 * @param current whether a token waits in it now
 * @param flows the sequence flows taken, as far as the visited ends tell
 */
record Diagram(String process, String name, String xml, boolean current, List<Visit> activities, List<String> flows) {

    enum State {
        DONE,
        CURRENT,
        CANCELLED
    }

    /** All visits of one element together: {@code seconds} is the time spent there up to now. */
    record Visit(
            String id,
            State state,
            Instant startedAt,
            @Nullable Instant endedAt,
            long seconds) {}
}
