package org.huimin.casefile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huimin.organization.People;
import org.huimin.organization.Units;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a firm or lawyer stands, or ever stood, on more than one side: over all parties of open and closed cases and
 * everyone who was ever named to handle one. It blocks nobody; a person weighs it, and says why if they go on.
 */
@Component
@Transactional(readOnly = true)
public class Conflicts {

    private final HandledParties handled;
    private final Parties parties;
    private final Units units;
    private final People people;

    Conflicts(HandledParties handled, Parties parties, Units units, People people) {
        this.handled = handled;
        this.parties = parties;
        this.units = units;
        this.people = people;
    }

    /**
     * What speaks against giving the case to them, the certain first.
     *
     * @param lawyer null while only the firm is chosen
     */
    public List<Conflict> of(CaseNumber number, UnitId firm, @Nullable PersonId lawyer) {
        var found = Stream.concat(
                named(number, firm, lawyer),
                handled.facing(number, firm, lawyer).stream().map(match -> conflict(match, lawyer)));
        return strongest(found).stream()
                .sorted(Comparator.comparing(Conflict::certain).reversed())
                .toList();
    }

    private static Conflict conflict(HandledParties.Match match, @Nullable PersonId lawyer) {
        return new Conflict(
                match.here().ofApplicant() ? Conflict.Ground.ACTED_AGAINST : Conflict.Ground.ACTED_FOR_OTHER_SIDE,
                match.certain(),
                lawyer != null && lawyer.equals(match.lawyer()) ? Conflict.Who.LAWYER : Conflict.Who.FIRM,
                match.here(),
                match.seenIn());
    }

    /** Whoever bears the name of a party may be that party. */
    private Stream<Conflict> named(CaseNumber number, UnitId firm, @Nullable PersonId lawyer) {
        var firmsName = units.get(firm).name();
        var lawyersName = lawyer == null ? null : people.get(lawyer).name();
        return parties.names(number).stream()
                .filter(party -> party.name().equals(firmsName) || party.name().equals(lawyersName))
                .map(party -> new Conflict(
                        Conflict.Ground.IS_A_PARTY,
                        false,
                        party.name().equals(firmsName) ? Conflict.Who.FIRM : Conflict.Who.LAWYER,
                        party.role(),
                        number));
    }

    /** The same is said once, and as certain if it is known both ways. */
    private static List<Conflict> strongest(Stream<Conflict> found) {
        return List.copyOf(found.collect(Collectors.toMap(
                        conflict -> List.of(conflict.ground(), conflict.who(), conflict.party(), conflict.seenIn()),
                        conflict -> conflict,
                        (one, other) -> one.certain() ? one : other,
                        LinkedHashMap::new))
                .values());
    }
}
