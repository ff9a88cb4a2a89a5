package org.huimin.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huimin.register.RegisterMatch;
import org.huimin.shared.DecisionRow;
import org.jspecify.annotations.Nullable;

/** Why an application may go before others: a register's entry, or what the applicant said. */
record GreenGround(String category, @Nullable RegisterMatch match) {

    private static final String NOT_EXEMPT = "NONE";

    static GreenGround of(RegisterMatch match) {
        return new GreenGround(match.category(), match);
    }

    static GreenGround said(Category category) {
        return new GreenGround(category.name(), null);
    }

    /** The table's row, and, where the register is its reason, the entry that says so. */
    DecisionRow explain(DecisionRow row) {
        if (match == null || !row.text("reason").equals(category)) {
            return row;
        }
        var explained = new DecisionRow(row.table(), row.outputs());
        explained.outputs().put("registerList", match.listName());
        explained.outputs().put("registerRow", match.listRow());
        explained.outputs().put("registerFrom", match.validFrom().toString());
        explained
                .outputs()
                .put(
                        "registerTo",
                        match.validTo() == null ? null : match.validTo().toString());
        return explained;
    }

    /**
     * One row of them all: the one that opens most, and the exemption of another if it has none itself. Which rules those
     * were stays to be read.
     */
    static Optional<DecisionRow> together(List<DecisionRow> rows) {
        return rows.stream()
                .reduce((one, other) -> weight(other) > weight(one) ? other : one)
                .map(best -> rows.stream()
                        .filter(row -> exempt(row) && !exempt(best))
                        .findFirst()
                        .map(row -> withExemptionOf(best, row))
                        .orElse(best));
    }

    private static DecisionRow withExemptionOf(DecisionRow best, DecisionRow exempting) {
        var whole = new DecisionRow(best.table(), best.outputs());
        whole.outputs().put("exempt", exempting.text("exempt"));
        whole.outputs().put("ruleId", joined("+", best.ruleId(), exempting.ruleId()));
        whole.outputs().put("legalBasis", joined("；", best.legalBasis(), exempting.legalBasis()));
        return whole;
    }

    private static String joined(String between, String... parts) {
        return List.of(parts).stream().distinct().collect(Collectors.joining(between));
    }

    private static boolean exempt(DecisionRow row) {
        return !row.text("exempt").equals(NOT_EXEMPT);
    }

    private static int weight(DecisionRow row) {
        return (row.flag("targetGroup") ? 2 : 0) + (row.flag("green") ? 1 : 0);
    }
}
