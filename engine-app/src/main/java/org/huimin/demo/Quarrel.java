package org.huimin.demo;

import java.util.List;

/**
 * What people quarrel about.
 *
 * @param months how often in each month, January first: wages before the spring festival, boundaries when fields are tilled
 */
record Quarrel(List<Integer> months, String type, String facts) {

    int weightIn(int month) {
        return months.get(month - 1);
    }
}
