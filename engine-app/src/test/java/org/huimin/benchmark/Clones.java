package org.huimin.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Copies one row of a table once for each row of another, with some columns told otherwise. */
final class Clones {

    private final JdbcClient jdbc;
    private final String table;
    private final String copies;
    private final Map<String, String> otherwise = new LinkedHashMap<>();

    private Clones(JdbcClient jdbc, String table, String copies) {
        this.jdbc = jdbc;
        this.table = table;
        this.copies = copies;
    }

    static Clones of(JdbcClient jdbc, String table, String copies) {
        return new Clones(jdbc, table, copies);
    }

    Clones with(String column, String expression) {
        otherwise.put(column, expression);
        return this;
    }

    void where(String column, String value) {
        where(column, value, column + " IS NOT NULL");
    }

    void where(String column, String value, String further) {
        var columns = columns();
        var values = columns.stream()
                .map(name -> otherwise.getOrDefault(name, "pattern." + name))
                .collect(Collectors.joining(", "));
        jdbc.sql("INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT " + values + " FROM " + table
                        + " pattern CROSS JOIN " + copies + " WHERE pattern." + column + " = ? AND pattern." + further)
                .param(value)
                .update();
    }

    /** All but those that the database numbers by itself. */
    private List<String> columns() {
        return jdbc.sql("""
                        SELECT column_name FROM information_schema.columns
                        WHERE table_name = ? AND is_identity = 'NO' ORDER BY ordinal_position""").param(table).query(String.class).list();
    }
}
