package org.huimin.organization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.huimin.shared.UnitId;

/** All units with their moves: the tree of any day. */
class DatedUnits {

    private final List<Unit> units;
    private final List<UnitMove> moves;
    private final Map<LocalDate, UnitTree> trees = new ConcurrentHashMap<>();

    /** @param moves in the order of their days */
    DatedUnits(List<Unit> units, List<UnitMove> moves) {
        this.units = units;
        this.moves = moves;
    }

    UnitTree on(LocalDate day) {
        return trees.computeIfAbsent(day, this::treeOf);
    }

    private UnitTree treeOf(LocalDate day) {
        var parents = new HashMap<UnitId, UnitId>();
        moves.stream().filter(move -> !move.on().isAfter(day)).forEach(move -> parents.put(move.unit(), move.parent()));
        return new UnitTree(
                units.stream()
                        .map(unit -> parents.containsKey(unit.id()) ? unit.below(parents.get(unit.id())) : unit)
                        .toList(),
                day);
    }

    SortedSet<LocalDate> moves() {
        var days = new TreeSet<LocalDate>();
        moves.forEach(move -> days.add(move.on()));
        return days;
    }

    /** Those of one unit, in the order of their days. */
    List<UnitMove> movesOf(UnitId unit) {
        return moves.stream().filter(move -> move.unit().equals(unit)).toList();
    }

    /** Whether the unit, if it hung below that parent from that day on, would lie within itself on some day. */
    boolean wouldHoldItself(UnitId unit, UnitId parent, LocalDate from) {
        return Stream.concat(Stream.of(from), moves().tailSet(from).stream())
                .anyMatch(day -> on(day).within(unit).contains(parent));
    }
}
