package org.huimin.deadline;

import org.huimin.casefile.ClockNature;

/**
 * The row of the table of statutory deadlines that a clock runs by.
 *
 * @param owner whose clock it is: STATION, AGENCY, FIRM, BUREAU, FINANCE
 * @param nature what it means that its day passes
 * @param greenSameDay whether the green channel promises the same day
 */
record DeadlineRule(
        String owner,
        ClockNature nature,
        String ruleSet,
        String ruleId,
        String legalBasis,
        Limit limit,
        boolean greenSameDay) {

    /** The same rule where the office has set another length, as for the papers that an applicant still owes. */
    DeadlineRule lasting(int amount) {
        return new DeadlineRule(
                owner, nature, ruleSet, ruleId, legalBasis, new Limit(amount, limit.unit()), greenSameDay);
    }
}
