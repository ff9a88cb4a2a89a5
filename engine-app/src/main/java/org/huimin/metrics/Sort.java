package org.huimin.metrics;

import org.huimin.shared.DecisionRow;

/** What a table said of a case: where it counts, and why. */
record Sort(Side side, Measure measure, String reason, String reasonText, String ruleId, String legalBasis) {

    /** Nobody can say where it belongs: it counts nowhere, and somebody must look. */
    static final String UNCLASSIFIED = "UNCLASSIFIED";

    static Sort of(DecisionRow row) {
        return new Sort(
                Side.valueOf(row.text("side")),
                Measure.valueOf(row.text("measure")),
                row.text("reason"),
                row.text("reasonText"),
                row.ruleId(),
                row.legalBasis());
    }

    static Sort unclassified() {
        return new Sort(Side.EXCLUDED, Measure.FLOW, UNCLASSIFIED, "", "", "");
    }

    boolean isUnclassified() {
        return reason.equals(UNCLASSIFIED);
    }
}
