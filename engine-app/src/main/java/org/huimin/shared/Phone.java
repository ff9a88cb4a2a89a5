package org.huimin.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A telephone number: mobile, land line with its area code, or one from abroad; the border is near. */
public final class Phone {

    private static final Pattern FORM =
            Pattern.compile("1[3-9]\\d{9}|(0\\d{2,3}-?)?[2-9]\\d{6,7}(-\\d{1,6})?|\\+\\d{7,15}");

    private Phone() {}

    public static String required(Fields fields, @Nullable String sent) {
        return required(fields, "phone", sent);
    }

    private static String required(Fields fields, String field, @Nullable String sent) {
        var number = PaperNumber.plain(sent);
        fields.check(!number.isEmpty(), field, "fault.required");
        fields.check(FORM.matcher(number).matches(), field, "fault.phone");
        return number;
    }

    public static @Nullable String optional(Fields fields, String field, @Nullable String sent) {
        return sent == null || sent.isBlank() ? null : required(fields, field, sent);
    }

    public static @Nullable String optional(Fields fields, @Nullable String sent) {
        return sent == null || sent.isBlank() ? null : required(fields, sent);
    }
}
