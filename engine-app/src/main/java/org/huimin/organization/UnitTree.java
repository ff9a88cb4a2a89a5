package org.huimin.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huimin.shared.UnitId;
import org.springframework.util.function.SingletonSupplier;

/** The units as they hang together on one day. */
class UnitTree {

    private final Map<UnitId, Unit> known;
    private final Map<UnitId, List<Unit>> children;
    private final List<Unit> units;
    private final LocalDate day;
    private final Supplier<Map<UnitId, List<UnitId>>> around = SingletonSupplier.of(this::readAround);

    UnitTree(List<Unit> units, LocalDate day) {
        this.units = units;
        this.day = day;
        this.known = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        this.children = units.stream()
                .filter(unit -> unit.parent() != null && begun(unit))
                .collect(Collectors.groupingBy(unit -> Objects.requireNonNull(unit.parent())));
    }

    Unit get(UnitId id) {
        var unit = known.get(id);
        if (unit == null) {
            throw new IllegalArgumentException("No such unit: " + id);
        }
        return unit;
    }

    List<Unit> standing() {
        return units.stream().filter(this::stands).toList();
    }

    /** Closed units stay inside: their cases still belong to somebody. */
    Set<UnitId> within(UnitId top) {
        var inside = new LinkedHashSet<UnitId>();
        collect(get(top), inside);
        return inside;
    }

    private void collect(Unit unit, Set<UnitId> inside) {
        if (inside.add(unit.id())) {
            children.getOrDefault(unit.id(), List.of()).forEach(child -> collect(child, inside));
        }
    }

    Map<UnitId, List<UnitId>> around() {
        return around.get();
    }

    private Map<UnitId, List<UnitId>> readAround() {
        var chains = new LinkedHashMap<UnitId, List<UnitId>>();
        units.forEach(unit -> chains.put(unit.id(), around(unit)));
        return Collections.unmodifiableMap(chains);
    }

    private List<UnitId> around(Unit unit) {
        var chain = new ArrayList<>(List.of(unit.id()));
        for (var at = unit; at.parent() != null && begun(at); at = get(at.parent())) {
            chain.add(at.parent());
        }
        return chain;
    }

    List<Unit> below(UnitId top) {
        return standing().stream().filter(unit -> top.equals(unit.parent())).toList();
    }

    List<Unit> upwards(UnitId id) {
        var chain = new ArrayList<Unit>();
        for (var at = id; at != null; at = get(at).parent()) {
            chain.add(get(at));
        }
        return chain;
    }

    Unit bureauOf(UnitId id) {
        return above(get(id), UnitKind.BUREAU);
    }

    Unit agencyFor(UnitId id) {
        var unit = get(id);
        if (unit.kind() == UnitKind.AGENCY) {
            return unit;
        }
        var bureau = bureauOf(id);
        return standing().stream()
                .filter(candidate ->
                        candidate.kind() == UnitKind.AGENCY && bureau.id().equals(candidate.parent()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Bureau " + bureau.id() + " has no agency"));
    }

    /** A township has its own committee beside those of its villages: it is the one of the township's own area. */
    Optional<Unit> committeeFor(UnitId id) {
        if (get(id).kind() == UnitKind.COMMITTEE) {
            return Optional.of(get(id));
        }
        return upwards(id).stream().flatMap(this::ownCommittee).findFirst();
    }

    private Stream<Unit> ownCommittee(Unit unit) {
        return standing().stream()
                .filter(child -> child.kind() == UnitKind.COMMITTEE && unit.id().equals(child.parent()))
                .filter(child -> child.divisionCode().equals(unit.divisionCode()));
    }

    private Unit above(Unit unit, UnitKind kind) {
        if (unit.kind() == kind) {
            return unit;
        }
        if (unit.parent() == null) {
            throw new IllegalStateException("Unit " + unit.id() + " has no " + kind + " above it");
        }
        return above(get(unit.parent()), kind);
    }

    private boolean stands(Unit unit) {
        return begun(unit) && (unit.validTo() == null || !unit.validTo().isBefore(day));
    }

    private boolean begun(Unit unit) {
        return !unit.validFrom().isAfter(day);
    }
}
