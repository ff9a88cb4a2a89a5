package org.huimin.metrics;

import java.util.Map;
import org.huimin.shared.PersonGroup;
import org.jspecify.annotations.Nullable;

/**
 * Which of a figure's cases are looked at; all of them where nothing is said.
 *
 * @param green those that went through the green channel, or the others
 * @param targetGroup those of registered poor households and villages, or the others
 * @param group those in which somebody of that group of people asks
 */
record Cut(
        @Nullable Boolean green,
        @Nullable Boolean targetGroup,
        @Nullable PersonGroup group) {

    static final Cut NONE = new Cut(null, null, null);

    /** For sums, of which each group of people has its own. */
    String ofSums() {
        return marks("points") + " AND points.person_group = :group";
    }

    /** For cases, each of which knows all its groups. */
    String ofCases() {
        return marks("kpi_case")
                + (group == null ? "" : " AND ' ' || kpi_case.person_groups || ' ' LIKE '% ' || :group || ' %'");
    }

    /** What the conditions need. */
    Map<String, String> parameters() {
        return Map.of("group", group == null ? "" : group.name());
    }

    private String marks(String table) {
        return mark(table + ".green", green) + mark(table + ".target_group", targetGroup);
    }

    private static String mark(String column, @Nullable Boolean wanted) {
        return wanted == null ? "" : wanted ? " AND " + column : " AND NOT " + column;
    }
}
