package org.huimin.casefile;

/** Why somebody who does not have the case in hand needs to reach the applicant. */
enum ContactReason {
    TELL,
    CLARIFY,
    VISIT,
    COMPLAINT,
    EMERGENCY
}
