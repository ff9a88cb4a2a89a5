package org.huimin.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A unit's own number; several units may share one division code. */
public record UnitId(@JsonValue long value) {

    @JsonCreator
    public UnitId {}

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
