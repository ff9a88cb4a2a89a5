package org.huimin.deadline;

import org.huimin.shared.Faults;
import org.huimin.shared.FieldsRefused;

/** What was asked cannot be counted. */
class QuestionRefused extends FieldsRefused {

    QuestionRefused(Faults faults) {
        super(faults);
    }
}
