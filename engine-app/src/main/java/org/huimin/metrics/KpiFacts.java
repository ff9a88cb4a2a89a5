package org.huimin.metrics;

import java.util.List;
import java.util.Map;
import org.huimin.casefile.CaseRecord;
import org.jspecify.annotations.Nullable;

/** What the table of a figure is told of the things that the figure counts. */
interface KpiFacts {

    /** Whether a case may have such things in it. */
    boolean concern(CaseRecord caseRecord);

    /**
     * The things of one case that are counted, each by its name and with its own milestones. A case that counts as a
     * whole is one thing, which needs no name.
     *
     * @param basis which of the ways of counting, and of what where there are several kinds
     */
    default Map<String, List<Milestone>> items(List<Milestone> passed, String basis) {
        return Map.of("", passed);
    }

    /** By the names of the table's inputs, once these milestones are passed; none as long as there is nothing to count. */
    Map<String, @Nullable Object> after(List<Milestone> passed, Given given);

    /** What people answered to a form of the case, last. */
    interface Given {

        @Nullable
        String answer(String activity, String field);
    }
}
