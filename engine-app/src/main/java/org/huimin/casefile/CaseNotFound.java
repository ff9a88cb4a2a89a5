package org.huimin.casefile;

import org.huimin.shared.Refusal;

/** There is no such case, or not for this person; the two answers are the same on purpose. */
public class CaseNotFound extends Refusal {

    public CaseNotFound() {
        super(Kind.NOT_FOUND);
    }
}
