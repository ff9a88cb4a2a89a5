package org.huimin.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of one row and hands the row on; empty rows are not rows. */
final class SheetRows implements SheetContentsHandler {

    private final Consumer<RawRow> rows;
    private List<String> cells = new ArrayList<>();
    private boolean formula;

    SheetRows(Consumer<RawRow> rows) {
        this.rows = rows;
    }

    void formula() {
        formula = true;
    }

    @Override
    public void startRow(int rowNumber) {
        cells = new ArrayList<>();
    }

    @Override
    public void endRow(int rowNumber) {
        var row = new RawRow(rowNumber + 1, cells);
        if (!row.blank()) {
            rows.accept(row);
        }
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column < 0 || column >= Limits.COLUMNS) {
            throw new ListTooWide(Limits.COLUMNS);
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, formula ? CellText.FORMULA : value == null ? "" : value);
        formula = false;
    }
}
