package org.huimin.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** The features' steps by the user task they belong to; two for one task refuse to start. */
@Component
class Steps {

    private final Map<String, Step<?>> byActivity;

    Steps(List<Step<?>> steps) {
        byActivity = steps.stream().collect(Collectors.toUnmodifiableMap(Step::activity, Function.identity()));
    }

    Optional<Step<?>> of(String activity) {
        return Optional.ofNullable(byActivity.get(activity));
    }
}
