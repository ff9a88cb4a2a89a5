package org.huimin.worklist;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/**
 * What became of one task of many.
 *
 * @param task as it stands now; null if nothing was done
 * @param problem why nothing was done, in words
 */
record BulkResult(
        String id,
        boolean done,
        @Nullable TaskRow task,
        @Nullable ProblemDetail problem) {

    static BulkResult done(String id, TaskRow task) {
        return new BulkResult(id, true, task, null);
    }

    static BulkResult refused(String id, ProblemDetail problem) {
        return new BulkResult(id, false, null, problem);
    }
}
