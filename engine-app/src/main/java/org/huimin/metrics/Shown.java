package org.huimin.metrics;

import java.util.Map;
import java.util.Objects;
import org.huimin.casefile.Prefix;
import org.huimin.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * How much of the cases behind a number is shown, and in which order.
 *
 * @param number the beginning of a case number; a name is never asked for here, since it would stand in an address
 * @param order the newest first where nothing is said
 * @param size rows of a page
 * @param after where the page before ended
 */
record Shown(
        @Nullable String number,
        @Nullable CountedOrder order,
        @Nullable Integer size,
        @Nullable String after) {

    CountedOrder ordered() {
        return Objects.requireNonNullElse(order, CountedOrder.NEWEST);
    }

    int rows() {
        return Page.size(size);
    }

    String found(Map<String, Object> parameters) {
        if (number == null || number.isBlank()) {
            return "";
        }
        parameters.put("number", Prefix.of(number));
        return " AND case_file.number LIKE :number ESCAPE '!'";
    }

    String goOn(Map<String, Object> parameters) {
        return after == null ? "" : ordered().goOn(after, parameters);
    }
}
