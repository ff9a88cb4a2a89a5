package org.huimin.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What people come to the office for.
 *
 * @param months how often in each month, January first: wages are owed before the spring festival
 * @param registration what every application of the kind says, but for who makes it
 */
record Claim(List<Integer> months, List<String> categories, ObjectNode registration) {

    int weightIn(int month) {
        return months.get(month - 1);
    }
}
