package org.huimin;

/** ID numbers of people who do not exist, which hold (GB 11643); worked out apart from the code under test. */
public final class CheckedIdNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    private CheckedIdNumber() {}

    /** @param body area, birth date and order: seventeen digits, to which the check character is added */
    public static String of(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return body + CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
    }
}
