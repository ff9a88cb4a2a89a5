package org.huimin.workflow.bundle;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.huimin.shared.DecisionRow;
import org.jspecify.annotations.Nullable;

/**
 * What one edition of a table has answered. A table answers from its facts alone, and the engine reads every cell anew
 * each time it is asked (some milliseconds), while figures and clocks ask the same few questions over and over.
 */
final class RememberedAnswers {

    private static final int LIMIT = 10_000;

    private final Map<Map<String, @Nullable Object>, Optional<DecisionRow>> answers = new ConcurrentHashMap<>();

    /** A failure is not remembered. */
    Optional<DecisionRow> answer(Map<String, ?> facts, Supplier<Optional<DecisionRow>> ask) {
        if (answers.size() >= LIMIT) {
            answers.clear();
        }
        return answers.computeIfAbsent(Collections.unmodifiableMap(new HashMap<>(facts)), unknown -> ask.get());
    }
}
