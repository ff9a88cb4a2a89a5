package org.huimin.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day in the ways in which offices write it: 2026-01-31, 2026/1/31, 2026.1.31, 2026年1月31日, 20260131. */
final class Day {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))");

    private Day() {}

    static Optional<LocalDate> read(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        var month = form.group(2) == null ? form.group(4) : form.group(2);
        var day = form.group(3) == null ? form.group(5) : form.group(3);
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(form.group(1)), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
