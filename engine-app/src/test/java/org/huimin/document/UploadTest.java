package org.huimin.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {

    @ParameterizedTest
    @CsvSource({
        "判决书.pdf, 判决书.pdf",
        "C:\\Users\\刀\\判决书.PDF, 判决书.PDF",
        "../../etc/passwd.pdf, passwd.pdf",
        "' ', 附件.pdf",
        ".pdf, pdf.pdf",
        "扫描件, 扫描件.pdf",
        "'  . 结案  材料 .pdf', 结案 材料.pdf",
        "'a<b>c:d|e?f*g\".pdf', a_b_c_d_e_f_g_.pdf"
    })
    void keepsTheNameAndNothingElse(String given, String kept) {
        assertThat(judge(given).name()).isEqualTo(kept);
    }

    @Test
    void leavesOutWhatNobodySees() {
        assertThat(judge("invoice\u202Efdp\u0000\r\n.pdf").name()).isEqualTo("invoicefdp.pdf");
    }

    @Test
    void cutsALongNameButNotItsEnding() {
        var name = judge("𠮷".repeat(300) + ".pdf").name();
        assertThat(name).endsWith("𠮷.pdf");
        assertThat(name.codePointCount(0, name.length())).isEqualTo(120);
        assertThat(name.length()).isLessThanOrEqualTo(240);
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo.jpg", "run.exe", "判决书.pdf.exe", "page.html"})
    void refusesANameThatSaysSomethingElse(String given) {
        assertThatExceptionOfType(DisguisedFile.class).isThrownBy(() -> judge(given));
    }

    @Test
    void refusesADisguisedContent() {
        assertThatExceptionOfType(NotAPaper.class)
                .isThrownBy(() -> Upload.judge("EVIDENCE", "判决书.pdf", new byte[] {'M', 'Z', 0, 1}));
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertThatExceptionOfType(EmptyFile.class).isThrownBy(() -> Upload.judge("EVIDENCE", "a.pdf", new byte[0]));
        var tenMegabytes = padded(10 * 1024 * 1024);
        assertThat(Upload.judge("EVIDENCE", "a.pdf", tenMegabytes).type()).isEqualTo(FileType.PDF);
        assertThatExceptionOfType(FileTooLarge.class)
                .isThrownBy(() -> Upload.judge("EVIDENCE", "a.pdf", padded(tenMegabytes.length + 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "closing", "A B", "证据", "A123"})
    void wantsToKnowWhatThePaperIs(String kind) {
        assertThatExceptionOfType(UnknownPaperKind.class)
                .isThrownBy(() -> Upload.judge(kind, "a.pdf", FileTypeTest.PDF));
    }

    private static Upload judge(String given) {
        return Upload.judge("EVIDENCE", given, FileTypeTest.PDF);
    }

    private static byte[] padded(int length) {
        var content = Arrays.copyOf("%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII), length);
        var end = "%%EOF".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        System.arraycopy(end, 0, content, length - end.length, end.length);
        return content;
    }
}
