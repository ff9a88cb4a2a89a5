package org.huimin.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huimin.casefile.CaseRecord;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonGroup;
import org.jspecify.annotations.Nullable;

/**
 * Follows a case through its milestones and says where it stood in a figure, and where it stands. Pure: milestones and a
 * table in, standings out. Whatever lasted beyond the end of a month counts for that month; what is final counts once,
 * in the month in which it became so.
 */
final class Sorting {

    private final KpiDefinition definition;
    private final KpiFacts facts;
    private final CaseNumber caseNumber;
    private final Place place;
    private final Set<PersonGroup> groups;

    Sorting(KpiDefinition definition, CaseRecord caseRecord) {
        this.definition = definition;
        this.facts = definition.subject().facts();
        this.caseNumber = caseRecord.number();
        this.place = Place.of(caseRecord);
        this.groups = caseRecord.groups();
    }

    /**
     * @param milestones in the order in which they happened
     * @param table what the figure's table says on the day of a milestone; empty if the figure did not exist yet
     */
    List<Standing> standings(List<Milestone> milestones, KpiFacts.Given given, Table table) {
        return facts.items(milestones, definition.basis()).entrySet().stream()
                .flatMap(item -> standings(item.getKey(), turns(item.getValue(), given, table)))
                .toList();
    }

    private Stream<Standing> standings(String item, List<Turn> turns) {
        return IntStream.range(0, turns.size())
                .mapToObj(i -> standing(item, turns.get(i), i + 1 < turns.size() ? turns.get(i + 1) : null))
                .flatMap(Optional::stream);
    }

    /** The moments at which the table said something new. */
    private List<Turn> turns(List<Milestone> milestones, KpiFacts.Given given, Table table) {
        var turns = new ArrayList<Turn>();
        Map<String, @Nullable Object> known = Map.of();
        for (int passed = 1; passed <= milestones.size(); passed++) {
            var next = facts.after(milestones.subList(0, passed), given);
            if (!next.equals(known)) {
                known = next;
                turn(turns, milestones.get(passed - 1), next, table);
            }
        }
        return turns;
    }

    private static void turn(List<Turn> turns, Milestone milestone, Map<String, @Nullable Object> facts, Table table) {
        var before = turns.isEmpty() ? null : turns.get(turns.size() - 1).sort();
        table.sort(milestone, facts)
                .filter(sort -> !Objects.equals(sort, before))
                .ifPresent(sort -> turns.add(new Turn(milestone, sort)));
    }

    private Optional<Standing> standing(String item, Turn turn, @Nullable Turn next) {
        var period = Period.of(turn.milestone().happenedAt());
        if (next == null) {
            return Optional.of(standing(item, turn, period, null));
        }
        var until = Period.of(next.milestone().happenedAt());
        return turn.sort().measure() == Measure.STOCK && until.compareTo(period) > 0
                ? Optional.of(standing(item, turn, period, until))
                : Optional.empty();
    }

    private Standing standing(String item, Turn turn, Period period, @Nullable Period until) {
        var milestone = turn.milestone();
        return new Standing(
                caseNumber,
                definition.id(),
                item,
                period,
                until,
                turn.sort(),
                place,
                groups,
                milestone.name(),
                milestone.source(),
                milestone.day());
    }

    /** Asks what stands in a table. */
    interface Table {

        Optional<Sort> sort(Milestone milestone, Map<String, @Nullable Object> facts);
    }

    private record Turn(Milestone milestone, Sort sort) {}
}
