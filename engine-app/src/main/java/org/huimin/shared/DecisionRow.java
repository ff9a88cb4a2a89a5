package org.huimin.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a decision table that fired: its outputs by name. Rule id and legal basis are outputs like the others. */
public record DecisionRow(String table, Map<String, @Nullable Object> outputs) {

    public DecisionRow {
        outputs = new LinkedHashMap<>(outputs);
    }

    /** The output as text; empty if the table leaves it open. */
    public String text(String output) {
        var value = outputs.get(output);
        return value == null ? "" : value.toString();
    }

    public boolean flag(String output) {
        return Boolean.TRUE.equals(outputs.get(output));
    }

    /** A whole number; refuses an output that is none. */
    public int number(String output) {
        if (outputs.get(output) instanceof Number number) {
            return number.intValue();
        }
        throw new IllegalStateException(table + " gives no number for " + output);
    }

    public String ruleId() {
        return text("ruleId");
    }

    public String legalBasis() {
        return text("legalBasis");
    }
}
