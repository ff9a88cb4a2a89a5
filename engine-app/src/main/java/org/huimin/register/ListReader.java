package org.huimin.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a whole list: good rows on one side, what is wrong with the others on the other. */
final class ListReader {

    private final RegisterKind kind;
    private final LocalDate today;
    private final Neighbours neighbours = new Neighbours();
    private final List<RegisterRow> good = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private @Nullable Header header;
    private int rows;
    private int faultCount;

    private ListReader(RegisterKind kind, LocalDate today) {
        this.kind = kind;
        this.today = today;
    }

    static ListContent read(byte[] content, RegisterKind kind, LocalDate today) {
        var reader = new ListReader(kind, today);
        var format = ListFile.read(content, reader::take);
        return reader.content(format);
    }

    private void take(RawRow row) {
        if (row.blank()) {
            return;
        }
        if (header != null) {
            read(header, row);
        } else if (Header.isOne(row)) {
            header = Header.of(row, kind);
        } else if (row.number() >= Header.LATEST_ROW) {
            throw noHeader();
        }
    }

    private void read(Header columns, RawRow row) {
        if (++rows > Limits.ROWS) {
            throw new ListTooLong(Limits.ROWS);
        }
        var reader = new RowReader(columns, row, today);
        var read = reader.read(kind);
        var found = new ArrayList<>(reader.faults());
        if (found.isEmpty()) {
            neighbours.meet(read).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            good.add(read);
        } else {
            note(found);
        }
    }

    private void note(List<RowFault> found) {
        faultCount += found.size();
        found.stream().limit(Math.max(0, Limits.FAULTS - faults.size())).forEach(faults::add);
    }

    private ListContent content(String format) {
        if (header == null) {
            throw noHeader();
        }
        if (rows == 0) {
            throw new ListIsEmpty();
        }
        return new ListContent(kind, format, rows, good, faults, faultCount);
    }

    private WrongHeader noHeader() {
        return new WrongHeader(
                String.join("、", kind.columns().stream().map(Column::heading).toList()));
    }
}
