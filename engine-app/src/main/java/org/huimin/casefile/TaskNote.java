package org.huimin.casefile;

import org.jspecify.annotations.Nullable;

/** What somebody who does a certain task has to know beyond its form; shown on the task's page. */
public interface TaskNote {

    /** The user task's id in the model. */
    String activity();

    /** The member of the page's answer. */
    String name();

    @Nullable
    Object of(CaseRecord caseRecord);
}
