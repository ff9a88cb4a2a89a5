package org.huimin.assignment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What counts how much when candidates are ranked; a bureau may weigh otherwise. That the recipient asks for somebody
 * outweighs everything else together.
 *
 * @param wished the recipient asks for them (点援)
 * @param specialty the matter is one of theirs
 * @param language they speak what the recipient speaks
 * @param township they are at home where the case was received
 * @param county they are at home in the same county at least
 * @param capacity for free hands: all of it with no case open, nothing at the limit
 * @param usualLimit how many open cases are enough for somebody of whom no limit was entered
 * @param minors they know how to work with minors, and the recipient is one
 * @param gender they are the woman, or the man, that was asked for
 * @param experience for each full year, in criminal cases of defence
 * @param yearsThatCount beyond so many years nobody fits better
 * @param fairness less one for each case that they were given this year
 */
@ConfigurationProperties("huimin.assignment.ranking")
record RankingWeights(
        @DefaultValue("200") int wished,
        @DefaultValue("30") int specialty,
        @DefaultValue("25") int language,
        @DefaultValue("15") int township,
        @DefaultValue("5") int county,
        @DefaultValue("20") int capacity,
        @DefaultValue("10") int usualLimit,
        @DefaultValue("15") int minors,
        @DefaultValue("10") int gender,
        @DefaultValue("1") int experience,
        @DefaultValue("10") int yearsThatCount,
        @DefaultValue("10") int fairness) {}
