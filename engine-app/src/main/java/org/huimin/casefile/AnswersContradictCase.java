package org.huimin.casefile;

import org.huimin.shared.Faults;
import org.huimin.shared.FieldsRefused;

/** A form is filled in as its schema wants it, but does not go with what is known of the case. */
public class AnswersContradictCase extends FieldsRefused {

    public AnswersContradictCase(Faults faults) {
        super(faults);
    }
}
