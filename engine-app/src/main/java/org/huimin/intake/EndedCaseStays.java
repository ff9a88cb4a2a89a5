package org.huimin.intake;

import org.huimin.shared.Refusal;

/** What was registered of a case that has ended is not set right any more. */
class EndedCaseStays extends Refusal {

    EndedCaseStays() {
        super(Kind.CONFLICT);
    }
}
