package org.huimin.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.huimin.CheckedIdNumber;

/** Lists for tests: people who do not exist, with ID numbers that hold. */
public final class Lists {

    public static final String HEADING = "户编号,户主姓名,姓名,身份证号,人群类别,村代码,起始日期,截止日期";
    public static final String VILLAGE = "533103101201";

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

    private Lists() {}

    /** Another number for each order; nobody is old or a child. */
    public static String idNumber(int order) {
        return CheckedIdNumber.of("533103" + FIRST.plusDays(order % 10_000).format(DateTimeFormatter.BASIC_ISO_DATE)
                + "%03d".formatted(100 + order / 10_000));
    }

    /** Two to a household, all of one category, from 2021 on. */
    public static String member(int order) {
        return member(order, idNumber(order), "边缘易致贫户", "2021-01-01", "");
    }

    public static String member(int order, String idNumber, String category, String from, String to) {
        int household = order / 2;
        return "H%05d,户主%d,成员%d,%s,%s,%s,%s,%s"
                .formatted(household, household, order, idNumber, category, VILLAGE, from, to);
    }

    public static List<String> members(int howMany) {
        return IntStream.range(0, howMany).mapToObj(Lists::member).collect(Collectors.toList());
    }

    public static String text(List<String> rows) {
        return HEADING + "\r\n" + String.join("\r\n", rows) + "\r\n";
    }

    public static byte[] csv(List<String> rows) {
        return text(rows).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] xlsx(List<String> rows) {
        try (var workbook = new SXSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            var lines = text(rows).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                var row = sheet.createRow(i);
                var cells = lines.get(i).split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    row.createCell(column).setCellValue(cells[column]);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
