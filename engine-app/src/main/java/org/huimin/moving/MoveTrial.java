package org.huimin.moving;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What a move would do; nothing is moved yet.
 *
 * @param from its first day, in Asia/Shanghai
 * @param units how many units go, itself included
 * @param openCases how many open cases go along
 * @param countedCases of how many cases the figures go along, since they count in that month or later
 * @param countedFrom a month counts for whoever has the unit on its last day
 */
record MoveTrial(
        String unit,
        String oldParent,
        String newParent,
        LocalDate from,
        int units,
        long openCases,
        long countedCases,
        YearMonth countedFrom) {}
