package org.huimin.moving;

import java.time.LocalDate;
import org.huimin.shared.Refusal;

/** What has happened is not called off: cases were received and counted under it. */
class MoveHasHappened extends Refusal {

    MoveHasHappened(LocalDate on) {
        super(Kind.CONFLICT, on);
    }
}
