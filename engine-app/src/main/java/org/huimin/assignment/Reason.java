package org.huimin.assignment;

import java.util.List;

/**
 * One thing that speaks for a candidate, and how much.
 *
 * @param arguments what the message's slots are filled with
 */
record Reason(Kind kind, int points, List<Object> arguments) {

    Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(Kind kind, int points, Object... arguments) {
        return new Reason(kind, points, List.of(arguments));
    }

    String message() {
        return "ranking." + kind;
    }

    /** In the order in which a person reads them. */
    enum Kind {
        WISHED,
        SPECIALTY,
        LANGUAGE,
        MINORS,
        GENDER,
        TOWNSHIP,
        COUNTY,
        CAPACITY,
        EXPERIENCE,
        DEFENCE,
        FAIRNESS
    }
}
