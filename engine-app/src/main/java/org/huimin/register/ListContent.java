package org.huimin.register;

import java.util.List;

/**
 * What a list says.
 *
 * @param faults the first of them, with their words; {@code faultCount} counts all
 */
record ListContent(
        RegisterKind kind, String format, int rows, List<RegisterRow> good, List<RowFault> faults, int faultCount) {

    int bad() {
        return rows - good.size();
    }
}
