package org.huimin.workflow.diagram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.huimin.workflow.diagram.Diagram.State;
import org.huimin.workflow.diagram.Diagram.Visit;

/** Folds the history of one process instance into one visit per element. */
final class Visits {

    private Visits() {}

    static List<Visit> of(List<HistoricActivityInstance> history, Clock clock) {
        var byElement = new LinkedHashMap<String, List<HistoricActivityInstance>>();
        history.stream()
                .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime))
                .forEach(visit -> byElement
                        .computeIfAbsent(visit.getActivityId(), id -> new ArrayList<>())
                        .add(visit));
        return byElement.values().stream().map(visits -> fold(visits, clock)).toList();
    }

    private static Visit fold(List<HistoricActivityInstance> visits, Clock clock) {
        var last = visits.get(visits.size() - 1);
        long seconds = visits.stream().mapToLong(visit -> seconds(visit, clock)).sum();
        return new Visit(
                last.getActivityId(),
                state(last),
                visits.get(0).getStartTime().toInstant(),
                last.getEndTime() == null ? null : last.getEndTime().toInstant(),
                seconds);
    }

    private static State state(HistoricActivityInstance visit) {
        if (visit.getEndTime() == null) {
            return State.CURRENT;
        }
        return visit.isCanceled() ? State.CANCELLED : State.DONE;
    }

    private static long seconds(HistoricActivityInstance visit, Clock clock) {
        Instant end = visit.getEndTime() == null
                ? clock.instant()
                : visit.getEndTime().toInstant();
        return Math.max(
                0, Duration.between(visit.getStartTime().toInstant(), end).toSeconds());
    }
}
