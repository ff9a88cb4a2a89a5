package org.huimin.organization;

import java.util.Locale;
import java.util.regex.Pattern;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** What one must know to hire somebody. The login is kept in lower case, since nobody tells the two apart on the phone. */
public record NewPerson(
        String login, String name, UnitId unit, @Nullable String practiceNumber) {

    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}._-]{2,60}");

    public NewPerson {
        login = login.strip().toLowerCase(Locale.ROOT);
        if (!LOGIN.matcher(login).matches()) {
            throw new IllegalArgumentException("Not a login: " + login);
        }
    }
}
