package org.huimin.register;

import static org.huimin.register.Column.CATEGORY;
import static org.huimin.register.Column.HEAD;
import static org.huimin.register.Column.ID_NUMBER;
import static org.huimin.register.Column.NAME;
import static org.huimin.register.Column.VALID_FROM;
import static org.huimin.register.Column.VALID_TO;

import java.util.List;

/** What a list is about, and the columns that it needs. */
public enum RegisterKind {
    /** Each member of a household is a row. */
    HOUSEHOLD(List.of(Column.HOUSEHOLD, HEAD, NAME, ID_NUMBER, CATEGORY, Column.VILLAGE, VALID_FROM, VALID_TO)),
    VILLAGE(List.of(Column.VILLAGE_NAME, Column.VILLAGE, VALID_FROM, VALID_TO));

    private final List<Column> columns;

    RegisterKind(List<Column> columns) {
        this.columns = columns;
    }

    List<Column> columns() {
        return columns;
    }
}
