package org.huimin.metrics;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adds changes to the sums that a table keeps.
 *
 * @param key its columns, all but the amount
 */
record Merge(String table, String key) {

    /** @param changes a query for key and amount, one row for each key */
    String of(String changes) {
        return "MERGE INTO " + table + " USING (" + changes + ") change ON "
                + each(column -> table + "." + column + " = change." + column, " AND ")
                + " WHEN MATCHED THEN UPDATE SET amount = " + table + ".amount + change.amount"
                + " WHEN NOT MATCHED THEN INSERT (" + key + ", amount) VALUES ("
                + each(column -> "change." + column, ", ") + ", change.amount)";
    }

    private String each(UnaryOperator<String> column, String between) {
        return Stream.of(key.split(", ")).map(column).collect(Collectors.joining(between));
    }
}
