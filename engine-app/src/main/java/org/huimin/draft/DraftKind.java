package org.huimin.draft;

/** On which page a draft was begun, and is gone on with. */
enum DraftKind {
    LEGAL_AID,
    MEDIATION,
    /** A quarrel settled on the spot, typed on its one page. */
    QUICK_MEDIATION
}
