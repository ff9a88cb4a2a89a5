package org.huimin.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {

    static final byte[] PDF = "%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n".getBytes(ISO_8859_1);
    static final byte[] PNG = HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452" + "0000000049454E44AE426082");
    static final byte[] JPEG = HexFormat.of().parseHex("FFD8FFE000104A46494600" + "FFD9");

    @Test
    void knowsWhatTheHouseKeeps() {
        assertThat(FileType.of(PDF)).contains(FileType.PDF);
        assertThat(FileType.of(PNG)).contains(FileType.PNG);
        assertThat(FileType.of(JPEG)).contains(FileType.JPEG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%PDF-",
                "%PDF-1.7 broken off",
                "<html>%PDF-1.7 %%EOF</html>",
                "<svg onload='alert(1)'/>",
                "MZ this program cannot be run in DOS mode",
                "PK\u0003\u0004 a document of words"
            })
    void takesNothingElse(String content) {
        assertThat(FileType.of(content.getBytes(ISO_8859_1))).isEmpty();
    }

    @Test
    void forgivesAFewBytesBehindTheEnd() {
        assertThat(FileType.of((new String(PDF, ISO_8859_1) + "\0".repeat(500)).getBytes(ISO_8859_1)))
                .contains(FileType.PDF);
        assertThat(FileType.of((new String(PDF, ISO_8859_1) + "\0".repeat(2000)).getBytes(ISO_8859_1)))
                .isEmpty();
    }

    @Test
    void isFoundAgainByItsMediaType() {
        assertThat(FileType.values()).allMatch(type -> FileType.ofMediaType(type.mediaType()) == type);
    }
}
