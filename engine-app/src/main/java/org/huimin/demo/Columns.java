package org.huimin.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text in columns; a Chinese character is as wide as two Latin ones. */
final class Columns {

    private final List<String[]> rows = new ArrayList<>();

    void add(String... cells) {
        rows.add(cells);
    }

    @Override
    public String toString() {
        return rows.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(String[] cells) {
        return IntStream.range(0, cells.length)
                .mapToObj(column -> cells[column] + " ".repeat(width(column) - width(cells[column])))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(cells -> width(cells[column])).max().orElse(0);
    }

    private static int width(String text) {
        return text.codePoints()
                .map(point -> Character.isIdeographic(point) ? 2 : 1)
                .sum();
    }
}
