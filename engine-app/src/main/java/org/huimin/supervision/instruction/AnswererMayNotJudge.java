package org.huimin.supervision.instruction;

import org.huimin.shared.Refusal;

/** Nobody says of their own answer that it will do. */
class AnswererMayNotJudge extends Refusal {

    AnswererMayNotJudge() {
        super(Kind.FORBIDDEN);
    }
}
