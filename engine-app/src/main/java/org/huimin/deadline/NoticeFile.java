package org.huimin.deadline;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text of a file that claims to be a notice, in whichever of the two encodings makes sense of it. */
final class NoticeFile {

    static final int KILOBYTES = 256;

    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final String MARK = "\uFEFF";

    private NoticeFile() {}

    static String text(byte[] content) {
        if (content.length == 0 || content.length > KILOBYTES * 1024) {
            throw new NotANotice(KILOBYTES);
        }
        for (var encoding : ENCODINGS) {
            try {
                var text =
                        encoding.newDecoder().decode(ByteBuffer.wrap(content)).toString();
                if (text.indexOf('\0') < 0) {
                    return text.startsWith(MARK) ? text.substring(1) : text;
                }
            } catch (CharacterCodingException another) {
                // The next encoding may make sense of it.
            }
        }
        throw new NotANotice(KILOBYTES);
    }
}
