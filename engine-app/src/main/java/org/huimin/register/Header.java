package org.huimin.register;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Which column stands where. */
record Header(Map<Column, Integer> places) {

    /** A title or a date may stand above it. */
    static final int LATEST_ROW = 5;

    /** Two headings that are known make a heading row. */
    static boolean isOne(RawRow row) {
        return row.cells().stream().filter(cell -> Column.of(cell).isPresent()).count() >= 2;
    }

    static Header of(RawRow row, RegisterKind kind) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (int place = 0; place < row.cells().size(); place++) {
            int here = place;
            Column.of(row.cell(place)).ifPresent(column -> {
                if (places.put(column, here) != null) {
                    throw new ColumnTwice(column.heading());
                }
            });
        }
        var missing = missing(places, kind);
        if (!missing.isEmpty()) {
            throw new WrongHeader(missing);
        }
        return new Header(places);
    }

    static String missing(Map<Column, Integer> places, RegisterKind kind) {
        return kind.columns().stream()
                .filter(column -> !places.containsKey(column))
                .map(Column::heading)
                .collect(Collectors.joining("、"));
    }

    String cell(RawRow row, Column column) {
        var place = places.get(column);
        return place == null ? "" : row.cell(place);
    }
}
