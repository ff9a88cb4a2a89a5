package org.huimin.casefile;

import org.jspecify.annotations.Nullable;

/** Masks personal data for screens: {@code 533103********001X}, {@code 138****1234}. */
final class Mask {

    private Mask() {}

    static @Nullable String idNumber(@Nullable String plain) {
        return plain == null ? null : middle(plain, 6, 4);
    }

    static @Nullable String phone(@Nullable String plain) {
        return plain == null ? null : middle(plain, 3, 4);
    }

    /** The first six characters: the county or township, not the house. */
    static @Nullable String address(@Nullable String plain) {
        return plain == null ? null : middle(plain, 6, 0);
    }

    private static String middle(String plain, int head, int tail) {
        var points = plain.codePoints().toArray();
        if (points.length <= head + tail) {
            return "*".repeat(points.length);
        }
        return new String(points, 0, head)
                + "*".repeat(points.length - head - tail)
                + new String(points, points.length - tail, tail);
    }
}
