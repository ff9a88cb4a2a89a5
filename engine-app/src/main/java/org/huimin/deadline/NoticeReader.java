package org.huimin.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a notice as holiday-cn publishes it (JSON), or as an office types it (CSV). */
final class NoticeReader {

    private static final int MOST_ROWS = 400;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How the columns may be called. */
    private static final Map<String, List<String>> HEADINGS = Map.of(
            "date", List.of("date", "from", "日期", "起", "开始日期"),
            "until", List.of("until", "to", "至", "止", "结束日期"),
            "name", List.of("name", "名称", "节日"),
            "kind", List.of("isoffday", "kind", "类别", "休或班"),
            "scope", List.of("scope", "范围"));

    private final int year;
    private final NoticeRowReader rows = new NoticeRowReader();

    private NoticeReader(int year) {
        this.year = year;
    }

    static NoticeRowReader read(byte[] content, int year) {
        var text = NoticeFile.text(content);
        var reader = new NoticeReader(year);
        if (text.stripLeading().startsWith("{")) {
            reader.json(text);
        } else {
            reader.csv(text);
        }
        return reader.rows;
    }

    private void json(String text) {
        JsonNode notice;
        try {
            notice = JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new NotANotice(NoticeFile.KILOBYTES);
        }
        var said = notice.path("year");
        if (!said.isMissingNode() && said.asInt() != year) {
            rows.fault(0, "year", said.asText(), Integer.toString(year));
        }
        var days = notice.path("days");
        if (!days.isArray()) {
            throw new NotANotice(NoticeFile.KILOBYTES);
        }
        if (fits(days.size())) {
            for (int i = 0; i < days.size(); i++) {
                var day = days.get(i);
                rows.read(
                        i + 1,
                        text(day, "date"),
                        text(day, "until"),
                        text(day, "name"),
                        text(day, "isOffDay"),
                        text(day, "scope"));
            }
        }
    }

    private static @Nullable String text(JsonNode day, String field) {
        return day.hasNonNull(field) ? day.path(field).asText() : null;
    }

    private void csv(String text) {
        List<CSVRecord> records;
        char separator = text.lines().findFirst().orElse("").indexOf('\t') >= 0 ? '\t' : ',';
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            records = parser.getRecords();
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new NotANotice(NoticeFile.KILOBYTES);
        }
        if (records.isEmpty()) {
            throw new NotANotice(NoticeFile.KILOBYTES);
        }
        var columns = columns(records.get(0));
        if (fits(records.size() - 1)) {
            records.stream().skip(1).filter(record -> !blank(record)).forEach(record -> row(record, columns));
        }
    }

    private static Map<String, Integer> columns(CSVRecord heading) {
        var columns = new HashMap<String, Integer>();
        for (int at = 0; at < heading.size(); at++) {
            var called = heading.get(at).strip().toLowerCase(Locale.ROOT);
            for (var column : HEADINGS.entrySet()) {
                if (column.getValue().contains(called)) {
                    columns.putIfAbsent(column.getKey(), at);
                }
            }
        }
        if (!columns.keySet().containsAll(List.of("date", "name", "kind"))) {
            throw new NotANotice(NoticeFile.KILOBYTES);
        }
        return columns;
    }

    private void row(CSVRecord record, Map<String, Integer> columns) {
        rows.read(
                (int) record.getRecordNumber(),
                cell(record, columns.get("date")),
                cell(record, columns.get("until")),
                cell(record, columns.get("name")),
                cell(record, columns.get("kind")),
                cell(record, columns.get("scope")));
    }

    private static boolean blank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private static @Nullable String cell(CSVRecord record, @Nullable Integer column) {
        return column == null || column >= record.size() ? null : record.get(column);
    }

    private boolean fits(int size) {
        if (size > MOST_ROWS) {
            rows.fault(0, "tooManyRows", MOST_ROWS);
        }
        return size <= MOST_ROWS;
    }
}
