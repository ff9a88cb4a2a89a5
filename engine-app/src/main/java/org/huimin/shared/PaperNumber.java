package org.huimin.shared;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number by which somebody is known: of an ID card, a credit code, or the number of another paper. */
public final class PaperNumber {

    private static final int LENGTH_WITH_CHECK = 18;
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z()/-]{5,20}");

    private PaperNumber() {}

    /** What is 18 long has to pass one of the checks; null where nothing was typed. */
    public static @Nullable String optional(Fields fields, LocalDate today, @Nullable String sent) {
        var number = plain(sent);
        if (number.isEmpty()) {
            return null;
        }
        fields.check(SHAPE.matcher(number).matches(), "idNumber", "fault.idNumber.otherPaper");
        if (number.length() == LENGTH_WITH_CHECK) {
            fields.check(
                    IdNumber.fault(number, today).isEmpty() || CreditCode.isOne(number),
                    "idNumber",
                    "fault.idNumber.checkCharacter");
        }
        return number;
    }

    /** As input methods type it, so that the same paper is found again however it was typed. */
    public static String plain(@Nullable String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll("\\s", "")
                        .toUpperCase(Locale.ROOT);
    }
}
