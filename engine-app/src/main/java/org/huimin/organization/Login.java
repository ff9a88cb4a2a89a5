package org.huimin.organization;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name under which somebody logs in; kept in lower case, since nobody tells the two apart on the phone. */
final class Login {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._-]{2,60}");

    private Login() {}

    static Optional<String> normal(String typed) {
        return Optional.of(typed.strip().toLowerCase(Locale.ROOT))
                .filter(login -> FORM.matcher(login).matches());
    }
}
