package org.huimin.processes;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads a row of a test table, {@code age=60 receivedOn=2022-01-01}, into the values that a decision table compares. */
final class Facts {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Facts() {}

    static Map<String, Object> of(String row) {
        var facts = new TreeMap<String, Object>();
        Arrays.stream(row.trim().split(" +"))
                .map(fact -> fact.split("=", 2))
                .forEach(fact -> facts.put(fact[0], value(fact[1])));
        return facts;
    }

    private static Object value(String text) {
        if (DAY.matcher(text).matches()) {
            return LocalDate.parse(text);
        }
        if (NUMBER.matcher(text).matches()) {
            return Integer.valueOf(text);
        }
        return text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : text;
    }
}
