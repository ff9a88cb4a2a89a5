package org.huimin.casefile;

import org.huimin.access.Actor;

/** Says that a person has a case in hand at the moment, and so needs no reason for reaching its applicant. */
public interface InHand {

    boolean has(CaseRecord caseRecord, Actor actor);
}
