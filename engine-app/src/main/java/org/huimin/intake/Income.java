package org.huimin.intake;

/** How the applicant's means stand to the province's limit, as far as is known. */
enum Income {
    WITHIN,
    OVER,
    UNKNOWN
}
