package org.huimin.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.huimin.shared.UnitId;

/** All units. */
public interface Units {

    /** @throws IllegalArgumentException if there is no such unit */
    Unit get(UnitId id);

    /** The unit and everything below it in the tree, today; closed units stay in it, since their cases do. */
    Set<UnitId> within(UnitId id);

    /** The same as it was on that day: a unit that moved hangs below its old parent until the day before. */
    Set<UnitId> within(UnitId id, LocalDate day);

    /** What stood right below the unit on that day. */
    List<Unit> below(UnitId id, LocalDate day);

    /** The days on which some unit moved, in their order. */
    SortedSet<LocalDate> moves();

    /** The moves of one unit, past and to come, in the order of their days. */
    List<UnitMove> movesOf(UnitId id);

    /** Whether the unit, if it hung below that parent from that day on, would lie within itself on some day. */
    boolean wouldHoldItself(UnitId id, UnitId parent, LocalDate from);

    /** {@link #within} the other way round: each unit with itself and all in which it lies today. */
    Map<UnitId, List<UnitId>> around();

    /** The unit and those above it, up to the top of the tree. */
    List<Unit> upwards(UnitId id);

    /** The legal-aid agency that decides what this unit receives: itself, or its bureau's agency. */
    Unit agencyFor(UnitId id);

    /** The committee that mediates what this unit receives: itself, or the one of its area or of the next wider area. */
    Optional<Unit> committeeFor(UnitId id);

    /** The bureau above this unit, or itself. */
    Unit bureauOf(UnitId id);

    /** Those of the kind that stand today. */
    List<Unit> ofKind(UnitKind kind);

    /** All that stand today. */
    List<Unit> all();

    /** All that stood on that day, each below the parent that it had then. */
    List<Unit> all(LocalDate day);
}
