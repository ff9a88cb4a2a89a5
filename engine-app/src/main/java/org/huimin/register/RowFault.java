package org.huimin.register;

import java.util.List;

/** What is wrong with one cell: a message key with its arguments, none of which is personal. */
record RowFault(int row, Column column, String message, List<String> arguments) {

    static RowFault of(int row, Column column, String message, Object... arguments) {
        return new RowFault(
                row,
                column,
                message,
                List.of(arguments).stream().map(Object::toString).toList());
    }
}
