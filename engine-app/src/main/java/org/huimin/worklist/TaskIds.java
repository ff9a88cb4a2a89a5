package org.huimin.worklist;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tasks that somebody marked, as many as one page of the list holds. */
record TaskIds(@Nullable List<@Nullable String> ids) {

    static final int MOST = 100;

    /** Refuses none at all, and more than a page. */
    List<String> distinct() {
        if (ids == null || ids.isEmpty() || ids.size() > MOST || ids.stream().anyMatch(Objects::isNull)) {
            throw new NotSoManyTasks(MOST);
        }
        return ids.stream().distinct().map(String::valueOf).toList();
    }
}
