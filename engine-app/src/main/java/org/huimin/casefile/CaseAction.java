package org.huimin.casefile;

import org.huimin.access.Actor;

/** Something beyond the tasks that a person may do to a case now, such as asking for its withdrawal. */
public interface CaseAction {

    String name();

    boolean openTo(Actor actor, CaseRecord caseRecord);
}
