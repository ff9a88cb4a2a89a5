package org.huimin.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** What a paper may be. The content decides, never the name or what the browser says. */
public enum FileType {
    PDF("application/pdf", Set.of("pdf"), ascii("%PDF-"), ascii("%%EOF")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), hex("FFD8FF"), hex("FFD9")),
    PNG("image/png", Set.of("png"), hex("89504E470D0A1A0A"), ascii("IEND"));

    /** Some programs add a few bytes behind the end of a file. */
    private static final int TAIL = 1024;

    private final String mediaType;
    private final Set<String> extensions;
    private final byte[] head;
    private final byte[] end;

    FileType(String mediaType, Set<String> extensions, byte[] head, byte[] end) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.head = head;
        this.end = end;
    }

    public String mediaType() {
        return mediaType;
    }

    boolean goesWith(String extension) {
        return extensions.contains(extension);
    }

    String extension() {
        return this == JPEG ? "jpg" : extensions.iterator().next();
    }

    /** What the content is; nothing if it is something else, or broken off. */
    static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values())
                .filter(type -> type.beginsAndEnds(content))
                .findFirst();
    }

    static FileType ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    private boolean beginsAndEnds(byte[] content) {
        return content.length > head.length + end.length
                && Arrays.equals(head, 0, head.length, content, 0, head.length)
                && tailHolds(content);
    }

    private boolean tailHolds(byte[] content) {
        for (int at = content.length - end.length; at >= Math.max(head.length, content.length - TAIL); at--) {
            if (Arrays.equals(end, 0, end.length, content, at, at + end.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
