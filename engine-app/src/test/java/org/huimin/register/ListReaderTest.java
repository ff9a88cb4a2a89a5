package org.huimin.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huimin.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String GOOD = Lists.member(1);

    @Test
    void readsEveryMemberOfAHousehold() {
        var content = read(Lists.csv(Lists.members(4)));
        assertThat(content.good()).hasSize(4);
        assertThat(content.faults()).isEmpty();
        var first = content.good().get(0);
        assertThat(first.name()).isEqualTo("成员0");
        assertThat(first.category()).isEqualTo(RegisterCategory.MON_EDGE);
        assertThat(first.from()).isEqualTo("2021-01-01");
        assertThat(first.to()).isNull();
    }

    @Test
    void readsGb18030AsWellAsUtf8WithAndWithoutMark() {
        var text = Lists.text(List.of(GOOD.replace("成员1", "𠮷野·艾力")));
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        var marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        var gb18030 = text.getBytes(Charset.forName("GB18030"));
        for (var content : List.of(utf8, marked, gb18030)) {
            assertThat(read(content).good()).extracting(RegisterRow::name).containsExactly("𠮷野·艾力");
        }
        assertThat(read(gb18030).format()).isEqualTo("CSV GB18030");
    }

    @Test
    void readsAWorkbookWithATitleAboveItsHeadingAndDaysAsDays() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("芒市困难群众花名册");
            fill(sheet.createRow(2), Lists.HEADING);
            var row = sheet.createRow(3);
            fill(row, GOOD);
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            row.getCell(6).setCellValue(LocalDate.of(2022, 3, 1));
            row.getCell(6).setCellStyle(style);
            row.getCell(5).setCellValue(533103101201d);
            var content = read(bytes(workbook));
            assertThat(content.faults()).isEmpty();
            assertThat(content.good().get(0).from()).isEqualTo("2022-03-01");
            assertThat(content.good().get(0).village()).isEqualTo("533103101201");
            assertThat(content.good().get(0).number()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31", "2026/1/31", "2026.1.31", "2026年1月31日", "20260131"})
    void readsADayInTheWaysInWhichOfficesWriteIt(String day) {
        assertThat(Day.read(day)).contains(LocalDate.of(2026, 1, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "31.01.2026", "44927", "昨天", "2026-1"})
    void takesNothingElseForADay(String day) {
        assertThat(Day.read(day)).isEmpty();
    }

    @Test
    void namesRowColumnAndReasonOfEveryFault() {
        var content = read(Lists.csv(List.of(
                GOOD,
                Lists.member(2, "533103198001010015", "富裕户", "2021-13-01", ""),
                Lists.member(4, Lists.idNumber(4), "低保", "2021-01-01", "2020-01-01"))));
        assertThat(content.good()).hasSize(1);
        assertThat(content.bad()).isEqualTo(2);
        assertThat(content.faults())
                .extracting(RowFault::row, RowFault::column, RowFault::message)
                .containsExactly(
                        tuple(3, Column.ID_NUMBER, "idNumber.CHECK_CHARACTER"),
                        tuple(3, Column.CATEGORY, "register.fault.category"),
                        tuple(3, Column.VALID_FROM, "register.fault.day"),
                        tuple(4, Column.VALID_TO, "register.fault.endsBeforeItBegins"));
    }

    @Test
    void findsMembersTwiceAndPeriodsThatOverlap() {
        var one = Lists.idNumber(1);
        var content = read(Lists.csv(List.of(
                Lists.member(1, one, "低保", "2021-01-01", "2022-12-31"),
                Lists.member(1, one, "低保", "2021-01-01", "2022-12-31"),
                Lists.member(1, one, "低保", "2022-12-31", ""),
                Lists.member(1, one, "低保", "2023-01-01", ""),
                Lists.member(1, one, "特困人员", "2021-01-01", ""))));
        assertThat(content.good()).extracting(RegisterRow::number).containsExactly(2, 5, 6);
        assertThat(content.faults())
                .extracting(RowFault::row, RowFault::message, RowFault::arguments)
                .containsExactly(
                        tuple(3, "register.fault.twice", List.of("2")),
                        tuple(4, "register.fault.overlap", List.of("2")));
    }

    @Test
    void findsHouseholdsWithTwoHeadsOrTwoVillagesAndPeopleInTwoHouseholds() {
        var content = read(Lists.csv(List.of(
                "H1,甲,甲," + Lists.idNumber(1) + ",低保,533103101201,2021-01-01,",
                "H1,乙,丙," + Lists.idNumber(2) + ",低保,533103101201,2021-01-01,",
                "H1,甲,丁," + Lists.idNumber(3) + ",低保,533103101202,2021-01-01,",
                "H2,戊,甲," + Lists.idNumber(1) + ",特困人员,533103101201,2021-01-01,")));
        assertThat(content.faults())
                .extracting(RowFault::message)
                .containsExactly(
                        "register.fault.otherHead", "register.fault.otherVillage", "register.fault.otherHousehold");
    }

    @Test
    void readsVillagesToo() {
        var text = "村名,村代码,起始日期,截止日期\n某村,533103101201,2014-01-01,2020-12-31\n某镇,533103101000,2014-01-01,\n";
        var content = ListReader.read(text.getBytes(StandardCharsets.UTF_8), RegisterKind.VILLAGE, TODAY);
        assertThat(content.good()).extracting(RegisterRow::village).containsExactly("533103101201");
        assertThat(content.faults()).extracting(RowFault::message).containsExactly("register.fault.village");
    }

    @Test
    void takesNoFormulaForAValue() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            fill(sheet.createRow(0), Lists.HEADING);
            fill(sheet.createRow(1), GOOD);
            sheet.getRow(1).getCell(2).setCellFormula("HYPERLINK(\"http://example.org\",\"甲\")");
            assertThat(read(bytes(workbook)).faults())
                    .extracting(RowFault::column, RowFault::message)
                    .containsExactly(tuple(Column.NAME, "register.fault.formula"));
        }
        var text = Lists.csv(List.of(GOOD.replace("成员1", "=1+1")));
        assertThat(read(text).faults()).extracting(RowFault::message).containsExactly("register.fault.formula");
    }

    @Test
    void tellsWhenAnIdNumberWasKeptAsANumber() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            fill(sheet.createRow(0), Lists.HEADING);
            fill(sheet.createRow(1), GOOD);
            sheet.getRow(1).getCell(3).setCellValue(533103198001010014d);
            assertThat(read(bytes(workbook)).faults())
                    .extracting(RowFault::message)
                    .containsExactly("register.fault.digitsLost");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', ListIsEmpty",
        "'户编号,户主姓名,姓名,身份证号,人群类别,村代码,起始日期,截止日期', ListIsEmpty",
        "'姓名,身份证号\n甲,1', WrongHeader",
        "'a,b\n1,2\n1,2\n1,2\n1,2\n1,2', WrongHeader",
        "'姓名,姓名,身份证号\n甲,乙,1', ColumnTwice",
        "'%PDF-1.4', WrongHeader"
    })
    void refusesWhatIsNoList(String text, String refusal) {
        refuses(text.getBytes(StandardCharsets.UTF_8), refusal);
    }

    @Test
    void refusesEncodingsThatItCannotRead() {
        refuses(Lists.text(List.of(GOOD)).getBytes(StandardCharsets.UTF_16), "NotAList");
        refuses(new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF, '\n'}, "UnknownEncoding");
        refuses(Lists.text(List.of(GOOD)).getBytes(Charset.forName("Big5")), "UnknownEncoding", "WrongHeader");
    }

    @Test
    void refusesOldWorkbooksAndProgramsAndOtherArchives() throws IOException {
        refuses(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "OldWorkbook");
        refuses(zip("xl/workbook.xml", new byte[10], "xl/vbaProject.bin", new byte[10]), "ListHasMacros");
        refuses(zip("word/document.xml", new byte[10]), "NotAList");
        refuses(zip("xl/workbook.xml", "<no xml".getBytes(StandardCharsets.UTF_8)), "ListIsBroken");
        refuses(new byte[] {'P', 'K', 3, 4, 1, 2, 3}, "ListIsBroken", "NotAList");
    }

    @Test
    void refusesAWorkbookThatBreaksOff() {
        var whole = Lists.xlsx(Lists.members(50));
        refuses(Arrays.copyOf(whole, whole.length / 2), "ListIsBroken", "NotAList");
    }

    @Test
    void refusesBombsBeforeTheyFillTheMemory() throws IOException {
        refuses(zip("xl/workbook.xml", new byte[1], "xl/worksheets/sheet1.xml", new byte[30_000_000]), "ListIsABomb");
        var parts = new Object[2 * (Limits.PARTS + 2)];
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = "xl/" + i;
            parts[i + 1] = new byte[0];
        }
        refuses(zip(parts), "ListIsABomb");
    }

    @Test
    void takesNoEntitiesOfXml() throws IOException {
        var whole = Lists.xlsx(List.of(GOOD));
        var evil = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>";
        refuses(replaced(whole, "xl/worksheets/sheet1.xml", evil.getBytes(StandardCharsets.UTF_8)), "ListIsBroken");
    }

    @Test
    void refusesAMillionColumnsAndEndlessCells() {
        refuses((Lists.HEADING + ",".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8), "ListTooWide");
        refuses((Lists.HEADING + "\n\"" + "甲".repeat(2000)).getBytes(StandardCharsets.UTF_8), "CellTooLong");
    }

    @Test
    void refusesAWorkbookWithAColumnFarOut() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            fill(sheet.createRow(0), Lists.HEADING);
            sheet.getRow(0).createCell(16_000).setCellValue("x");
            refuses(bytes(workbook), "ListTooWide");
        }
    }

    @Test
    void refusesMoreRowsAndBytesThanItReads() {
        refuses(Lists.csv(Lists.members(Limits.ROWS + 1)), "ListTooLong");
        refuses(new byte[Limits.BYTES + 1], "ListTooLarge");
    }

    @Test
    void neverFailsOnNoise() {
        var random = new Random(20261124);
        var whole = Lists.xlsx(Lists.members(20));
        for (int i = 0; i < 300; i++) {
            var noise = i % 2 == 0 ? whole.clone() : Lists.csv(Lists.members(20));
            for (int j = 0; j < 20; j++) {
                noise[random.nextInt(noise.length)] = (byte) random.nextInt();
            }
            try {
                read(noise);
            } catch (Refusal inWords) {
                assertThat(inWords.kind()).isEqualTo(Refusal.Kind.INVALID);
            }
        }
    }

    private static ListContent read(byte[] content) {
        return ListReader.read(content, RegisterKind.HOUSEHOLD, TODAY);
    }

    private static void refuses(byte[] content, String... oneOf) {
        assertThatThrownBy(() -> read(content))
                .extracting(refusal -> refusal.getClass().getSimpleName())
                .isIn((Object[]) oneOf);
    }

    private static void fill(Row row, String cells) {
        var texts = cells.split(",", -1);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
            }
        }
        return out.toByteArray();
    }

    private static byte[] replaced(byte[] whole, String part, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipArchiveInputStream(new ByteArrayInputStream(whole));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals(part) ? content : from.readAllBytes());
            }
        }
        return out.toByteArray();
    }
}
