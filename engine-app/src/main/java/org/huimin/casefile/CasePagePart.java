package org.huimin.casefile;

import org.huimin.access.Actor;
import org.jspecify.annotations.Nullable;

/** A room's part of the case page; the page shows whatever rooms contribute. */
public interface CasePagePart {

    /** The member of the page's answer. */
    String name();

    /** Most speak of every kind of case, and are silent where they know nothing. */
    default boolean concerns(CaseKind kind) {
        return true;
    }

    @Nullable
    Object of(CaseRecord caseRecord, Actor actor);
}
