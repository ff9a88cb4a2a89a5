package org.huimin.casefile;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody typed into the search box, told apart by its shape; typed as Chinese input methods do, or otherwise. */
public record SearchText(Kind kind, String text) {

    /** What it is the whole or the beginning of. */
    public enum Kind {
        NOTHING,
        /** Whole, or nothing is found. */
        ID_NUMBER,
        /** Whole, or nothing is found. */
        PHONE,
        /** The beginning of a name or a case number. */
        BEGINNING
    }

    private static final int LONGEST = 100;
    private static final Pattern IDENTITY_CARD = Pattern.compile("[1-9][0-9]{16}[0-9X]|[1-9][0-9]{14}");
    private static final Pattern OTHER_DOCUMENT = Pattern.compile("(?=.*[0-9])[A-Z][A-Z0-9]{6,19}");
    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86)?(1[3-9][0-9]{9})");
    private static final Pattern LANDLINE = Pattern.compile("0[0-9]{9,11}");

    static SearchText of(@Nullable String typed) {
        var plain = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (plain.isEmpty()) {
            return new SearchText(Kind.NOTHING, "");
        }
        if (plain.length() > LONGEST) {
            return new SearchText(Kind.BEGINNING, plain.substring(0, LONGEST));
        }
        var dense = plain.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        var mobile = MOBILE.matcher(dense);
        if (mobile.matches()) {
            return new SearchText(Kind.PHONE, mobile.group(1));
        }
        if (LANDLINE.matcher(dense).matches()) {
            return new SearchText(Kind.PHONE, dense);
        }
        if (IDENTITY_CARD.matcher(dense).matches()
                || OTHER_DOCUMENT.matcher(dense).matches()) {
            return new SearchText(Kind.ID_NUMBER, dense);
        }
        return new SearchText(Kind.BEGINNING, plain);
    }

    /** Brackets of every kind stand for those of a case number. */
    String asCaseNumber() {
        return text.replaceAll("[\\[(【]", "〔").replaceAll("[\\])】]", "〕").replaceAll("\\s", "");
    }

    /** The ways in which such a number may have been written down. */
    List<String> spellings() {
        var spellings = new LinkedHashSet<String>();
        spellings.add(text);
        if (kind == Kind.PHONE && text.startsWith("0")) {
            spellings.add(text.substring(0, 3) + "-" + text.substring(3));
            spellings.add(text.substring(0, 4) + "-" + text.substring(4));
        }
        return List.copyOf(spellings);
    }
}
