package org.huimin.worklist;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the worklist as it is stored. */
record StoredRow(
        String taskId,
        String caseNumber,
        String activity,
        String name,
        String process,
        String bundle,
        String role,
        String basket,
        long unitId,
        @Nullable Long assigneeId,
        int rank,
        LocalDate dueOn,
        Instant createdAt) {}
