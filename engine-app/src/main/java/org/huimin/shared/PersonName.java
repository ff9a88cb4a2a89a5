package org.huimin.shared;

import java.util.Optional;

/** A person's name as people really are called: 欧阳娜娜, 𠮷野, 买买提·艾力. */
public record PersonName(String value) {

    private static final int LONGEST = 60;

    public PersonName {
        value = value.strip();
        if (fault(value).isPresent()) {
            throw new IllegalArgumentException("Not a name");
        }
    }

    /** The message key of what is wrong with such a name, if anything is. */
    public static Optional<String> fault(String typed) {
        var name = typed.strip();
        if (name.isEmpty()) {
            return Optional.of("personName.empty");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Optional.of("personName.tooLong");
        }
        return name.codePoints().allMatch(PersonName::visible)
                ? Optional.empty()
                : Optional.of("personName.characters");
    }

    /** Private-use and unassigned code points are let through: rare characters may stand there. */
    private static boolean visible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
