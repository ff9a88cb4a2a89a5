package org.huimin.casefile;

import org.huimin.shared.CaseNumber;

/** Says whether a task of the diagram waits to be done in a case: what has been asked for is not asked for twice. */
public interface Waiting {

    boolean waits(CaseNumber number, String activity);
}
