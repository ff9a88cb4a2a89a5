package org.huimin.assignment;

import java.util.List;

/** Something to think of before choosing; it bars nobody. */
record Caution(Kind kind, List<Object> arguments) {

    Caution {
        arguments = List.copyOf(arguments);
    }

    static Caution of(Kind kind, Object... arguments) {
        return new Caution(kind, List.of(arguments));
    }

    String message() {
        return "caution." + kind;
    }

    enum Kind {
        /** The recipient asks for them, and they may not take it. */
        WISHED_BUT_BARRED,
        /** By the name alone there may be a conflict of interest; a person has to look. */
        PERHAPS_CONFLICT,
        AT_LIMIT,
        /** 148号 26: a minor's lawyer should know minors. */
        NOT_FOR_MINORS,
        /** Nobody has entered anything of them in the register. */
        NOT_REGISTERED
    }
}
