package org.huimin.organization;

import java.util.Optional;
import java.util.regex.Pattern;

/** An address that mail may go to: plain letters, digits and signs only, so that nothing in it can begin another line. */
public record MailAddress(String value) {

    public static final int LONGEST = 254;

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+[A-Za-z]{2,63}");
    private static final int LONGEST_LOCAL = 64;

    public MailAddress {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a mail address");
        }
    }

    /** Spaces around it are forgiven, nothing else. */
    public static Optional<MailAddress> of(String typed) {
        var address = typed.replaceAll("^ +| +$", "");
        return isOne(address) ? Optional.of(new MailAddress(address)) : Optional.empty();
    }

    /** What stands behind the @. */
    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_LOCAL
                && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
