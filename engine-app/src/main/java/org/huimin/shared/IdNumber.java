package org.huimin.shared;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** 公民身份号码 (GB 11643): area, birth date, order and a check character. The area may be one that exists no more. */
public record IdNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final int LENGTH = 18;
    private static final int NOBODY_IS_OLDER = 1800;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    /** What is wrong with a number; its message says so in words. */
    public enum Fault {
        LENGTH,
        CHARACTERS,
        BIRTH_DATE,
        BORN_IN_THE_FUTURE,
        CHECK_CHARACTER;

        public String message() {
            return "idNumber." + name();
        }
    }

    /** Takes it as it was typed. */
    public IdNumber {
        value = normal(value);
        var fault = faultOf(value);
        if (fault.isPresent()) {
            throw new IllegalArgumentException("Not an ID number: " + fault.get());
        }
    }

    /** What is wrong with such a number, if anything is. */
    public static Optional<Fault> fault(String typed, LocalDate today) {
        var number = normal(typed);
        return faultOf(number)
                .or(() ->
                        birthDate(number).filter(birth -> birth.isAfter(today)).map(birth -> Fault.BORN_IN_THE_FUTURE));
    }

    public LocalDate birthDate() {
        return birthDate(value).orElseThrow();
    }

    public boolean male() {
        return digit(value, LENGTH - 2) % 2 == 1;
    }

    /** Full-width characters, as Chinese input methods type them, blanks and a small x are all right. */
    private static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }

    private static Optional<Fault> faultOf(String number) {
        if (number.length() != LENGTH) {
            return Optional.of(Fault.LENGTH);
        }
        if (!FORM.matcher(number).matches()) {
            return Optional.of(Fault.CHARACTERS);
        }
        if (birthDate(number).isEmpty()) {
            return Optional.of(Fault.BIRTH_DATE);
        }
        return number.charAt(LENGTH - 1) == check(number) ? Optional.empty() : Optional.of(Fault.CHECK_CHARACTER);
    }

    private static Optional<LocalDate> birthDate(String number) {
        try {
            var birth = LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
            return Optional.of(birth).filter(date -> date.getYear() >= NOBODY_IS_OLDER);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static char check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * digit(number, i);
        }
        return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
    }

    private static int digit(String number, int index) {
        return number.charAt(index) - '0';
    }

    /** Nothing of it belongs in a log. */
    @Override
    public String toString() {
        return "IdNumber";
    }
}
