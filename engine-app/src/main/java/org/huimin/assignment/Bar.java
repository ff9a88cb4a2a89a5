package org.huimin.assignment;

import java.util.List;

/**
 * Why somebody may not take a case.
 *
 * @param arguments what the message's slots are filled with
 */
record Bar(Ground ground, List<Object> arguments) {

    Bar {
        arguments = List.copyOf(arguments);
    }

    static Bar of(Ground ground, Object... arguments) {
        return new Bar(ground, List.of(arguments));
    }

    String message() {
        return "bar." + ground;
    }

    /** In the order in which a person hears of them. */
    enum Ground {
        /** 基层法律服务工作者 never in criminal cases. */
        CRIMINAL_BASIC_LEVEL,
        /** Three years of criminal defence where the sentence may be death or life (法 26). */
        DEFENCE_YEARS,
        /** They act, or acted, for the other side. */
        CONFLICT,
        /** Their firm does. */
        FIRM_CONFLICT,
        /** The case is being taken from them. */
        REPLACED,
        /** The recipient does not want them. */
        UNWANTED,
        SUSPENDED,
        LICENCE_ENDED,
        ON_LEAVE,
        FIRM_REPLACED,
        FIRM_SUSPENDED,
        FIRM_LICENCE_ENDED,
        /** Nobody of the firm may take the case. */
        NOBODY_FREE
    }
}
