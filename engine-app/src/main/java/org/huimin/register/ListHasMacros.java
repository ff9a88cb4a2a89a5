package org.huimin.register;

import org.huimin.shared.Refusal;

/** The workbook brings programs along. */
class ListHasMacros extends Refusal {

    ListHasMacros() {
        super(Kind.INVALID);
    }
}
