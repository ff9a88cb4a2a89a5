package org.huimin.assignment;

import org.huimin.organization.Leave;
import org.huimin.organization.Person;
import org.huimin.organization.Practice;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who might take a case, with everything that speaks for and against it.
 *
 * @param leave in which they are away on the day; null if they are not
 * @param assignedThisYear how many cases they were given since 1 January
 * @param opposing whether they act, or acted, for the other side
 * @param namesake whether somebody of the other side may be the same as one whom they, or their firm, acted for, by the name
 *     alone
 * @param replaced whether they are the one who is being replaced in this case
 * @param unwanted whether the recipient does not want them
 */
record Candidate(
        Person person,
        Practice practice,
        @Nullable Leave leave,
        int openCases,
        int assignedThisYear,
        boolean opposing,
        boolean namesake,
        boolean replaced,
        boolean unwanted) {

    PersonId id() {
        return person.id();
    }
}
