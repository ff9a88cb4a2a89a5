package org.huimin.draft;

import org.huimin.shared.Refusal;

/** Some drafts have to be finished or thrown away first. */
class TooManyDrafts extends Refusal {

    TooManyDrafts(int most) {
        super(Kind.CONFLICT, most);
    }
}
