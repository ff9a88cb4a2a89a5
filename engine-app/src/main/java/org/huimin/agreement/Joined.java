package org.huimin.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one party stands to the agreement: of many some may join, and the others go on.
 *
 * @param party the number of the party in the case
 * @param joined whether they are bound by it: who signed a written one; who settled anything by an oral one
 * @param signedOn when they signed, sealed or put their fingerprint (人民调解法 29); none on an oral agreement
 */
record Joined(long party, boolean joined, @Nullable LocalDate signedOn, Outcome outcome) {}
