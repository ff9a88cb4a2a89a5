package org.huimin.shared;

import java.util.regex.Pattern;

/** 统一社会信用代码 (GB 32100): by which firms, authorities and associations are known. */
public final class CreditCode {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[" + CHARACTERS + "]{18}");
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private CreditCode() {}

    public static boolean isOne(String code) {
        return FORM.matcher(code).matches() && code.charAt(WEIGHTS.length) == check(code);
    }

    private static char check(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * CHARACTERS.indexOf(code.charAt(i));
        }
        int modulus = CHARACTERS.length();
        return CHARACTERS.charAt((modulus - sum % modulus) % modulus);
    }
}
