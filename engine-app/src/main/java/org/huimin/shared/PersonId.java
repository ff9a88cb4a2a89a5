package org.huimin.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A member of staff, a lawyer or a mediator; the engine knows the same person by this number as text. */
public record PersonId(@JsonValue long value) {

    @JsonCreator
    public PersonId {}

    public static PersonId parse(String text) {
        return new PersonId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
