package org.huimin.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** What a password must be: ten characters or more, of three kinds out of four. */
final class Password {

    private static final int SHORTEST = 10;
    /** The hash reads no further. */
    private static final int MOST_BYTES = 72;

    private static final int KINDS = 3;
    private static final List<Pattern> KIND = List.of(
            Pattern.compile("\\p{Lu}"),
            Pattern.compile("\\p{Ll}"),
            Pattern.compile("\\p{Nd}"),
            Pattern.compile("[^\\p{Lu}\\p{Ll}\\p{Nd}]"));

    private Password() {}

    static void check(String password) {
        long kinds = KIND.stream().filter(kind -> kind.matcher(password).find()).count();
        if (password.codePointCount(0, password.length()) < SHORTEST
                || kinds < KINDS
                || password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new PasswordTooWeak();
        }
    }
}
