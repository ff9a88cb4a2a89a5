package org.huimin.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a paper may be. The content decides, never the name or what the browser says. */
public enum FileType {
    PDF("application/pdf", "pdf", "pdf", "%PDF-", "%%EOF"),
    JPEG("image/jpeg", "jpg", "jpe?g", "\u00FF\u00D8\u00FF", "\u00FF\u00D9"),
    PNG("image/png", "png", "png", "\u0089PNG\r\n\u001A\n", "IEND");

    /** Some programs add a few bytes behind the end of a file. */
    private static final int TAIL = 1024;

    private static final Pattern HEIC = Pattern.compile("ftyp(hei[cxms]|hev[cxms]|mif1|msf1)");

    private final String mediaType;
    private final String extension;
    private final String extensions;
    private final String head;
    private final String end;

    /** Head and end byte for byte, as Latin-1. */
    FileType(String mediaType, String extension, String extensions, String head, String end) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.extensions = extensions;
        this.head = head;
        this.end = end;
    }

    public String mediaType() {
        return mediaType;
    }

    boolean goesWith(String givenExtension) {
        return givenExtension.matches(extensions);
    }

    String extension() {
        return extension;
    }

    /** What the content is; nothing if it is something else, or broken off. */
    static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values())
                .filter(type -> type.beginsAndEnds(content))
                .findFirst();
    }

    /** Known only to be refused in words that help. */
    static boolean isHeic(byte[] content) {
        return content.length > 12 && HEIC.matcher(text(content, 4, 8)).matches();
    }

    static FileType ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    private boolean beginsAndEnds(byte[] content) {
        if (content.length < head.length() + end.length()) {
            return false;
        }
        int tail = Math.max(head.length(), content.length - TAIL);
        return text(content, 0, head.length()).equals(head)
                && text(content, tail, content.length - tail).contains(end);
    }

    private static String text(byte[] content, int from, int length) {
        return new String(content, from, length, ISO_8859_1);
    }
}
