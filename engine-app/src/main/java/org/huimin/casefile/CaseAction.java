package org.huimin.casefile;

import org.huimin.access.Actor;

/** Something beyond the tasks that a person may do to a case now, such as asking for its withdrawal. */
public interface CaseAction {

    String name();

    /** Most concern an application for aid. */
    default boolean concerns(CaseKind kind) {
        return kind == CaseKind.LEGAL_AID;
    }

    boolean openTo(Actor actor, CaseRecord caseRecord);
}
