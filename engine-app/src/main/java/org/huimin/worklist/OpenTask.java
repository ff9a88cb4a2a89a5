package org.huimin.worklist;

import java.time.Instant;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A user task as the engine knows it.
 *
 * @param activity the user task's id in the model
 * @param bundle the deployment whose form it shows
 * @param role whose task it is
 * @param basket whose basket it lies in: station, agency, bureau, firm or committee
 */
public record OpenTask(
        String id,
        CaseNumber caseNumber,
        String activity,
        String name,
        String process,
        String bundle,
        String role,
        String basket,
        @Nullable PersonId assignee,
        Instant createdAt) {}
