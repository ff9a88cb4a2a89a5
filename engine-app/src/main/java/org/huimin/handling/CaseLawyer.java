package org.huimin.handling;

import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;

/** The lawyer of a case: some steps are theirs alone, others never. */
final class CaseLawyer {

    private CaseLawyer() {}

    /** A colleague takes over by replacement only, which the agency decides. */
    static void only(CaseRecord caseRecord, Actor actor) {
        if (!actor.id().equals(caseRecord.lawyer())) {
            throw new NotTheLawyerOfTheCase();
        }
    }

    static void never(CaseRecord caseRecord, Actor actor) {
        if (actor.id().equals(caseRecord.lawyer())) {
            throw new LawyerMayNotJudgeOwnWork();
        }
    }
}
