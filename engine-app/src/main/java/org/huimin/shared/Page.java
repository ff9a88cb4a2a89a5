package org.huimin.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is read by key.
 *
 * @param next where the following page begins; null on the last one
 * @param count how many there are in all, at most {@link #COUNT_LIMIT}
 * @param countCapped whether there are more than that
 */
public record Page<T>(List<T> content, @Nullable String next, int count, boolean countCapped) {

    /** Beyond it nobody counts: the screen shows "1000+". */
    public static final int COUNT_LIMIT = 1000;

    /** The largest page that may be asked for. */
    public static final int MAX_SIZE = 100;

    public static int size(@Nullable Integer wanted) {
        return wanted == null ? 25 : Math.min(MAX_SIZE, Math.max(1, wanted));
    }

    /**
     * Cuts a page from one row more than fits on it.
     *
     * @param counted rows counted, at most one more than the limit
     */
    public static <T> Page<T> of(List<T> oneMore, int size, int counted, Function<T, Cursor> key) {
        boolean more = oneMore.size() > size;
        var content = more ? oneMore.subList(0, size) : oneMore;
        var next = more ? key.apply(content.get(size - 1)).encode() : null;
        return new Page<>(List.copyOf(content), next, Math.min(counted, COUNT_LIMIT), counted > COUNT_LIMIT);
    }
}
