package org.huimin.worklist;

import org.huimin.shared.Refusal;

/** None was marked, or more than one page holds. */
class NotSoManyTasks extends Refusal {

    NotSoManyTasks(int most) {
        super(Kind.INVALID, most);
    }
}
