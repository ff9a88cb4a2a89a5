package org.huimin.metrics;

import org.jspecify.annotations.Nullable;

/**
 * Which of a figure's cases are looked at; all of them where nothing is said.
 *
 * @param green those that went through the green channel, or the others
 * @param targetGroup those of registered poor households and villages, or the others
 */
record Cut(@Nullable Boolean green, @Nullable Boolean targetGroup) {

    static final Cut NONE = new Cut(null, null);

    /** For a table that has the columns {@code green} and {@code target_group}. */
    String sql() {
        return (green == null ? "" : green ? " AND points.green" : " AND NOT points.green")
                + (targetGroup == null
                        ? ""
                        : targetGroup ? " AND points.target_group" : " AND NOT points.target_group");
    }
}
