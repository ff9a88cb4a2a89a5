package org.huimin.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/**
 * One step of the arithmetic that leads to a due date, to be said in the reader's language.
 *
 * @param code the last part of the message key {@code counting.<code>}
 * @param arguments dates and times in ISO form, numbers, names of holidays
 */
record CountingStep(String code, List<String> arguments) {

    CountingStep {
        arguments = List.copyOf(arguments);
    }

    static CountingStep of(String code, Object... arguments) {
        return new CountingStep(
                code, Arrays.stream(arguments).map(CountingStep::text).toList());
    }

    private static String text(Object argument) {
        return argument instanceof LocalDate || argument instanceof LocalDateTime || argument instanceof Number
                ? argument.toString()
                : (String) argument;
    }
}
