package org.huimin.handling;

import org.huimin.shared.Refusal;

/** Nobody checks their own closing file or approves their own subsidy. */
class LawyerMayNotJudgeOwnWork extends Refusal {

    LawyerMayNotJudgeOwnWork() {
        super(Kind.FORBIDDEN);
    }
}
