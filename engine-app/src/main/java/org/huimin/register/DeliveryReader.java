package org.huimin.register;

import java.util.Arrays;
import java.util.Locale;
import org.huimin.shared.Faults;
import org.jspecify.annotations.Nullable;

/** Reads what was said about a list, before anybody opens it. */
final class DeliveryReader {

    private static final int LONGEST_LIST_NAME = 60;
    private static final int LONGEST_FILE_NAME = 120;

    private DeliveryReader() {}

    static Delivery read(String kind, String listName, @Nullable String endsOn, String fileName, byte[] content) {
        var faults = new Faults();
        var name = listName.strip();
        var known = Arrays.stream(RegisterKind.values())
                .filter(one -> one.name().equals(kind.toUpperCase(Locale.ROOT)))
                .findFirst();
        var day = endsOn == null || endsOn.isBlank() ? null : Day.read(endsOn).orElse(null);
        faults.check(known.isPresent(), "kind", "fault.notInList");
        faults.check(!name.isEmpty(), "listName", "fault.required");
        faults.check(
                name.codePointCount(0, name.length()) <= LONGEST_LIST_NAME,
                "listName",
                "fault.tooLong",
                Integer.toString(LONGEST_LIST_NAME));
        faults.check(name.codePoints().noneMatch(Character::isISOControl), "listName", "personName.characters");
        faults.check(endsOn == null || endsOn.isBlank() || day != null, "endsOn", "fault.notADay");
        faults.refuse(ImportRefused::new);
        return new Delivery(known.orElseThrow(), name, plain(fileName), day, content);
    }

    /** The last part of the path, without what a screen cannot show. */
    private static String plain(String fileName) {
        var last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return last.length() <= LONGEST_FILE_NAME ? last : last.substring(last.length() - LONGEST_FILE_NAME);
    }
}
