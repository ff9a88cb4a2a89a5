package org.huimin.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;

/** A small table of the demo's resources: comma-separated, headed, without quotes. */
final class Table {

    private Table() {}

    static List<Row> read(String name) {
        var lines = text(name).lines().toList();
        var head = lines.get(0).split(",", -1);
        return lines.stream().skip(1).map(line -> row(head, line)).toList();
    }

    private static Row row(String[] head, String line) {
        var cells = line.split(",", -1);
        var row = new HashMap<String, String>();
        for (int i = 0; i < head.length; i++) {
            row.put(head[i], cells[i]);
        }
        return new Row(row);
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String name) {
        try {
            return new ClassPathResource("demo/" + name).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** One line; every cell of it is there, if only empty. */
    record Row(Map<String, String> cells) {

        String get(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }
    }
}
