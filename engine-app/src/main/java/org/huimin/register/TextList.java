package org.huimin.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A list as text: commas, tabs or semicolons between the cells. */
final class TextList {

    private TextList() {}

    static String read(byte[] content, Consumer<RawRow> rows) {
        var encoding = Encoding.of(content);
        try {
            char separator = TextGuard.check(encoding.open(content));
            var format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
            try (var parser = format.parse(encoding.open(content))) {
                for (var record : parser) {
                    rows.accept(row(record));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new ListIsBroken();
        }
        return "CSV " + encoding.name().replace('_', '-');
    }

    private static RawRow row(CSVRecord record) {
        var cells = new ArrayList<String>(record.size());
        record.forEach(cells::add);
        return new RawRow((int) record.getRecordNumber(), cells);
    }
}
