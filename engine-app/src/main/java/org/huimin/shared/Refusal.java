package org.huimin.shared;

import java.util.Map;

/**
 * The program says no, in words that the person understands.
 *
 * <p>Each refusal is a class of its own; the class name is its {@code code} and the key of its title
 * ({@code refusal.<Name>.title}) and detail ({@code refusal.<Name>}) in both languages, so that text and class cannot
 * drift apart. A refusal thrown inside a transaction undoes it.
 */
public abstract class Refusal extends RuntimeException {

    /** What kind of no: it chooses the HTTP status. */
    public enum Kind {
        /** Not there, or not within the person's reach: 404. */
        NOT_FOUND,
        /** Not for this person: 403. */
        FORBIDDEN,
        /** Somebody or something was faster, or the case has moved on: 409. */
        CONFLICT,
        /** What was sent cannot be so: 422. */
        INVALID
    }

    private final Kind kind;
    private final transient Object[] arguments;

    protected Refusal(Kind kind, Object... arguments) {
        super(kind.name());
        this.kind = kind;
        this.arguments = arguments;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return getClass().getSimpleName();
    }

    /** What the message's slots are filled with. */
    public Object[] arguments() {
        return arguments.clone();
    }

    /** Message keys by field, for refusals that concern single fields of what was sent. */
    public Map<String, FieldFault> fields() {
        return Map.of();
    }

    /** Further members of the answer, such as who holds the task. */
    public Map<String, Object> extras() {
        return Map.of();
    }

    /** What is wrong with one field: a message key with its arguments, or a text that is already in the person's language. */
    public record FieldFault(String message, Object... arguments) {}
}
