package org.huimin.mediation;

/** Why a dispute ends before anything was agreed before the committee. */
enum Ending {
    WITHDRAWN,
    SELF_SETTLED,
    /** To another body; going down to a committee and coming back up is no ending. */
    TRANSFERRED,
    /** The same dispute was registered twice; the other registration goes on. */
    MERGED
}
