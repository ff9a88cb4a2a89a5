package org.huimin.organization;

import org.huimin.shared.Refusal;

/** Somebody else changed the entry since it was opened. */
class EntryHasChanged extends Refusal {

    EntryHasChanged() {
        super(Kind.CONFLICT);
    }
}
