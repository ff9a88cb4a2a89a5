package org.huimin.deadline;

/**
 * The row of the table of statutory deadlines that a clock runs by.
 *
 * @param owner whose clock it is: STATION, AGENCY, FIRM, BUREAU, FINANCE
 * @param greenSameDay whether the green channel promises the same day
 */
record DeadlineRule(
        String owner, String ruleSet, String ruleId, String legalBasis, Limit limit, boolean greenSameDay) {}
