package org.huimin.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** How a text is encoded: UTF-8, with or without its mark, or GB18030. It is the one in which every byte makes sense. */
enum Encoding {
    UTF_8(StandardCharsets.UTF_8),
    GB18030(Charset.forName("GB18030"));

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    static Encoding of(byte[] content) {
        if (looksBinary(content)) {
            throw new NotAList();
        }
        for (var encoding : values()) {
            if (encoding.holds(content)) {
                return encoding;
            }
        }
        throw new UnknownEncoding();
    }

    /** Whatever is odd about the text is an {@link IOException}, never a question mark. */
    Reader open(byte[] content) {
        int skipped = this == UTF_8 && marked(content) ? MARK.length : 0;
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(new ByteArrayInputStream(content, skipped, content.length - skipped), decoder);
    }

    private boolean holds(byte[] content) {
        var buffer = new char[8192];
        try (var text = open(content)) {
            int read;
            do {
                read = text.read(buffer);
            } while (read >= 0);
            return true;
        } catch (CharacterCodingException other) {
            return false;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean marked(byte[] content) {
        return content.length >= MARK.length && content[0] == MARK[0] && content[1] == MARK[1] && content[2] == MARK[2];
    }

    /** No text has a zero byte; UTF-16, which has, is not among the ways in which lists come. */
    private static boolean looksBinary(byte[] content) {
        for (byte one : content) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }
}
