package org.huimin.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A file that was judged: what it is, and under which name it is kept. */
record Upload(String kind, String name, FileType type, byte[] content, String sha256) {

    static final int MOST_MEGABYTES = 10;

    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z_]{0,29}");

    static Upload judge(String kind, String givenName, byte[] content) {
        if (!KIND.matcher(kind).matches()) {
            throw new UnknownPaperKind();
        }
        if (content.length == 0) {
            throw new EmptyFile();
        }
        if (content.length > MOST_MEGABYTES * 1024 * 1024) {
            throw new FileTooLarge(MOST_MEGABYTES);
        }
        var type = FileType.of(content).orElseThrow(() -> FileType.isHeic(content) ? new HeicPhoto() : new NotAPaper());
        return new Upload(kind, FileName.of(givenName, type), type, content, digest(content));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
