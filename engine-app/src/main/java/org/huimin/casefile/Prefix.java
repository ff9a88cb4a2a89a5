package org.huimin.casefile;

/** What is typed, as the beginning of what is looked for; for {@code LIKE … ESCAPE '!'}. */
public final class Prefix {

    private Prefix() {}

    public static String of(String typed) {
        return typed.strip().replaceAll("([!%_])", "!$1") + "%";
    }
}
