package org.huimin.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huimin.access.Actor;
import org.huimin.access.Reaches;
import org.huimin.casefile.CasePagePart;
import org.huimin.casefile.CaseRecord;
import org.huimin.deadline.Clocks;
import org.huimin.organization.People;
import org.huimin.organization.Units;
import org.huimin.shared.PersonId;
import org.huimin.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the case page: which days were missed and why, who asked after the case, and whether this person may. */
@Component
class SupervisionPart implements CasePagePart {

    private static final Set<String> LEADING = Set.of(Role.DIRECTOR, Role.AGENCY_HEAD, Role.COMMITTEE_HEAD, Role.STATS);

    private final BreachTable breaches;
    private final NudgeTable log;
    private final Nudges nudges;
    private final Clocks clocks;
    private final ClockWords words;
    private final Reaches reaches;
    private final Units units;
    private final People people;

    SupervisionPart(
            BreachTable breaches,
            NudgeTable log,
            Nudges nudges,
            Clocks clocks,
            ClockWords words,
            Reaches reaches,
            Units units,
            People people) {
        this.breaches = breaches;
        this.log = log;
        this.nudges = nudges;
        this.clocks = clocks;
        this.words = words;
        this.reaches = reaches;
        this.units = units;
        this.people = people;
    }

    @Override
    public String name() {
        return "supervision";
    }

    @Override
    public View of(CaseRecord caseRecord, Actor actor) {
        boolean staff = !reaches.of(actor).units().isEmpty();
        var number = caseRecord.number();
        return new View(
                breaches.of(number).stream()
                        .map(breach -> missed(breach, caseRecord, actor, staff))
                        .toList(),
                log.of(number, staff),
                mayNudge(actor) && !nudges.steps(number, null, actor).isEmpty());
    }

    private static boolean mayNudge(Actor actor) {
        return LEADING.stream().anyMatch(actor::holds);
    }

    private Missed missed(Breach breach, CaseRecord caseRecord, Actor actor, boolean staff) {
        var given = breaches.causeOf(breach.clockId()).orElse(null);
        var holder = breach.holder();
        boolean readsWords = staff || breach.unit().equals(actor.unit());
        return new Missed(
                breach.clockId(),
                words.clock(breach.clock()),
                words.owner(breach.owner()),
                units.get(breach.unit()).name(),
                holder == null ? null : name(holder),
                breach.dueOn(),
                clocks.ownerOf(breach.caseNumber(), breach.clockId()).isPresent(),
                given == null ? null : explained(given, readsWords),
                given == null && Answerable.is(actor, breach, caseRecord));
    }

    private Explained explained(BreachTable.Given given, boolean readsWords) {
        return new Explained(given.cause(), readsWords ? given.explanation() : null, name(given.by()), given.at());
    }

    private String name(PersonId person) {
        return people.get(person).name();
    }

    record View(List<Missed> missed, List<Nudge> nudges, boolean mayNudge) {}

    /**
     * @param open whether it is still not done
     * @param mine whether this person has to say why
     */
    record Missed(
            long id,
            String clock,
            String owner,
            String unit,
            @Nullable String holder,
            LocalDate dueOn,
            boolean open,
            @Nullable Explained explained,
            boolean mine) {}

    /** @param words null where they are none of the reader's business */
    record Explained(Cause cause, @Nullable String words, String by, Instant at) {}
}
