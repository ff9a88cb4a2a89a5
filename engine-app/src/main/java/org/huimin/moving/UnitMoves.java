package org.huimin.moving;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.huimin.access.Actor;
import org.huimin.casefile.UnitCaseloads;
import org.huimin.metrics.CountedCases;
import org.huimin.organization.Organization;
import org.huimin.organization.Unit;
import org.huimin.organization.Units;
import org.huimin.shared.Faults;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tries a move, makes it, and calls it off as long as its day has not come. */
@Component
@Transactional
class UnitMoves {

    private final Units units;
    private final MoveRules rules;
    private final UnitCaseloads caseloads;
    private final CountedCases counted;
    private final Organization organization;
    private final Clock clock;

    UnitMoves(
            Units units,
            MoveRules rules,
            UnitCaseloads caseloads,
            CountedCases counted,
            Organization organization,
            Clock clock) {
        this.units = units;
        this.rules = rules;
        this.caseloads = caseloads;
        this.counted = counted;
        this.organization = organization;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MoveTrial attempt(UnitId id, AskedMove asked, Actor actor) {
        var unit = ofTheBureau(id, actor);
        var parent = judged(unit, asked, actor);
        var from = Objects.requireNonNull(asked.from());
        var month = YearMonth.from(from);
        var going = units.within(id, from);
        return new MoveTrial(
                unit.name(),
                units.get(Objects.requireNonNull(unit.parent())).name(),
                units.get(parent).name(),
                from,
                going.size(),
                caseloads.of(going),
                counted.since(going, month),
                month);
    }

    public void move(UnitId id, AskedMove asked, Actor actor) {
        var parent = judged(ofTheBureau(id, actor), asked, actor);
        organization.move(id, parent, Objects.requireNonNull(asked.from()), actor.id());
    }

    public void callOff(UnitId id, LocalDate on, Actor actor) {
        ofTheBureau(id, actor);
        if (units.movesOf(id).stream().noneMatch(move -> move.on().equals(on))) {
            throw new NoSuchMove();
        }
        if (!on.isAfter(OfficeTime.day(clock.instant()))) {
            throw new MoveHasHappened(on);
        }
        organization.callOff(id, on, actor.id());
    }

    private UnitId judged(Unit unit, AskedMove asked, Actor actor) {
        var faults = new Faults();
        faults.check(asked.parent() != null, "parent", "fault.required");
        faults.check(asked.from() != null, "from", "fault.required");
        faults.refuse(MoveRefused::new);
        var parent = ofTheBureau(asked.parent(), actor).id();
        rules.judge(unit, parent, Objects.requireNonNull(asked.from()));
        return parent;
    }

    private Unit ofTheBureau(@Nullable UnitId id, Actor actor) {
        var bureau = units.bureauOf(actor.unit()).id();
        if (id == null || !units.within(bureau).contains(id)) {
            throw new NoUnitOfTheBureau();
        }
        return units.get(id);
    }
}
