package org.huimin.document;

import java.text.Normalizer;
import java.util.Locale;

/** The name under which a paper is kept: no path, nothing invisible, nothing that a file system trips over. */
final class FileName {

    /** In characters as a reader counts them. */
    static final int LONGEST = 120;

    private static final String UNNAMED = "附件";

    private FileName() {}

    /** Refuses a name whose ending says something else than the content. */
    static String of(String given, FileType type) {
        var plain = plain(given);
        int dot = plain.lastIndexOf('.');
        var extension = dot < 0 ? "" : plain.substring(dot + 1);
        if (!extension.isEmpty() && !type.goesWith(extension.toLowerCase(Locale.ROOT))) {
            throw new DisguisedFile(type);
        }
        var stem = dot < 0 ? plain : plain.substring(0, dot);
        var ending = "." + (extension.isEmpty() ? type.extension() : extension);
        return cut(stem.isBlank() ? UNNAMED : stem.strip(), LONGEST - ending.length()) + ending;
    }

    private static String plain(String given) {
        var withoutPath = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return Normalizer.normalize(withoutPath, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
                .replaceAll("[\"<>:|?*]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+", "")
                .strip();
    }

    private static String cut(String text, int codePoints) {
        return text.codePointCount(0, text.length()) <= codePoints
                ? text
                : text.substring(0, text.offsetByCodePoints(0, codePoints));
    }
}
