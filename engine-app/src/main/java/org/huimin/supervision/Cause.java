package org.huimin.supervision;

/** Why a day passed. What it was in words stands beside it. */
enum Cause {
    /** An authority, a court or another unit had to answer first. */
    WAITED_FOR_OTHERS,
    /** The applicant or recipient could not be reached, or did not appear. */
    NOT_REACHED,
    COMPLICATED,
    TOO_FEW_PEOPLE,
    ON_LEAVE,
    /** The step before was done late. */
    CAME_LATE,
    /** It was done in time and written down too late. */
    ENTERED_LATE,
    OVERLOOKED,
    TECHNICAL,
    OTHER
}
