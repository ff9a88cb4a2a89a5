package org.huimin.assignment;

import org.huimin.shared.Refusal;

/** Whether a lawyer is relieved or replaced is for somebody else to say. */
class LawyerMayNotAnswerOwnRequest extends Refusal {

    LawyerMayNotAnswerOwnRequest() {
        super(Kind.FORBIDDEN);
    }
}
