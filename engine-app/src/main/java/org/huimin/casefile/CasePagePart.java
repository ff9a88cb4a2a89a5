package org.huimin.casefile;

import org.huimin.access.Actor;
import org.jspecify.annotations.Nullable;

/** A room's part of the case page; the page shows whatever rooms contribute. */
public interface CasePagePart {

    /** The member of the page's answer. */
    String name();

    @Nullable
    Object of(CaseRecord caseRecord, Actor actor);
}
