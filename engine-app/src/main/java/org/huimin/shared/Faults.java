package org.huimin.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.huimin.shared.Refusal.FieldFault;

/** Gathers what is wrong with single fields, so that a person hears of all of it at once. */
public final class Faults {

    private final Map<String, FieldFault> found = new LinkedHashMap<>();

    /** The first fault of a field stands. */
    public void add(String field, String message, Object... arguments) {
        found.putIfAbsent(field, new FieldFault(message, arguments));
    }

    public void check(boolean good, String field, String message, Object... arguments) {
        if (!good) {
            add(field, message, arguments);
        }
    }

    public Map<String, FieldFault> byField() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(found));
    }

    /** Refuses if anything is wrong. */
    public void refuse(Function<Faults, ? extends FieldsRefused> refusal) {
        if (!found.isEmpty()) {
            throw refusal.apply(this);
        }
    }
}
