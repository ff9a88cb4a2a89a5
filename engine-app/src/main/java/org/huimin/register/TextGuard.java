package org.huimin.register;

import java.io.IOException;
import java.io.Reader;

/** Walks through a text once, before anything is kept of it: no row too wide, no cell too long. Finds the separator on the way. */
final class TextGuard {

    private static final String SEPARATORS = ",\t;";

    private final int[] inFirstRow = new int[SEPARATORS.length()];
    private boolean quoted;
    private int row = 1;
    private int columns = 1;
    private int characters;

    private TextGuard() {}

    /** @return what stands between the cells of the first row, most often */
    static char check(Reader text) throws IOException {
        var guard = new TextGuard();
        var buffer = new char[8192];
        try (text) {
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    guard.pass(buffer[i]);
                }
            }
        }
        return guard.separator();
    }

    private void pass(char next) {
        if (next == '"') {
            quoted = !quoted;
        }
        if (next == '\n' && !quoted) {
            row++;
            columns = 1;
            characters = 0;
        } else if (SEPARATORS.indexOf(next) >= 0 && !quoted) {
            nextCell(next);
        } else {
            grow();
        }
    }

    private void nextCell(char separator) {
        characters = 0;
        if (row == 1) {
            inFirstRow[SEPARATORS.indexOf(separator)]++;
        }
        if (++columns > Limits.COLUMNS) {
            throw new ListTooWide(Limits.COLUMNS);
        }
    }

    private void grow() {
        if (++characters > Limits.CELL) {
            throw new CellTooLong(row, Limits.CELL);
        }
    }

    private char separator() {
        int most = 0;
        for (int i = 1; i < inFirstRow.length; i++) {
            most = inFirstRow[i] > inFirstRow[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }
}
