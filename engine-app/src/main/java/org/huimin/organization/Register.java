package org.huimin.organization;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huimin.audit.AuditTrail;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of firms and of those who practise in them: who can do what, and who is away. Each change is kept with its day and its author. */
@Component
@Transactional
public class Register {

    private final PracticeTable practices;
    private final FirmTable firms;
    private final LeaveTable leaves;
    private final PersonTable people;
    private final RegisterChanges changes;
    private final AuditTrail audit;

    Register(
            PracticeTable practices,
            FirmTable firms,
            LeaveTable leaves,
            PersonTable people,
            RegisterChanges changes,
            AuditTrail audit) {
        this.practices = practices;
        this.firms = firms;
        this.leaves = leaves;
        this.people = people;
        this.changes = changes;
        this.audit = audit;
    }

    /** Of everybody of whom something was entered. */
    @Transactional(readOnly = true)
    public Map<PersonId, Practice> practices() {
        return practices.all();
    }

    @Transactional(readOnly = true)
    public Practice practice(PersonId person) {
        return practices.find(person).orElse(Practice.UNKNOWN);
    }

    /** Of every firm of which something was entered. */
    @Transactional(readOnly = true)
    public Map<UnitId, Firm> firms() {
        return firms.all();
    }

    @Transactional(readOnly = true)
    public Firm firm(UnitId unit) {
        return firms.all().getOrDefault(unit, Firm.UNKNOWN);
    }

    @Transactional(readOnly = true)
    public List<Leave> leaves(PersonId person) {
        return leaves.of(person);
    }

    /** Who is away on that day. */
    @Transactional(readOnly = true)
    public Map<PersonId, Leave> away(LocalDate day) {
        return leaves.on(day);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<RegisterChange> changes(PersonId person) {
        return changes.of(person);
    }

    /** Refuses if somebody else changed the entry since that version. */
    public void enter(PersonId person, Practice practice, @Nullable String practiceNumber, @Nullable PersonId by) {
        var before = words(practice(person), people.get(person).practiceNumber());
        put(person, practice);
        people.renumber(person, practiceNumber);
        written(person, before, words(practice, practiceNumber), by);
    }

    /** What a firm may change of its own people by itself. */
    public void speak(PersonId person, Set<Language> languages, int version, @Nullable PersonId by) {
        var before = practice(person);
        if (before.version() != version) {
            throw new EntryHasChanged();
        }
        var after = before.speaking(languages);
        put(person, after);
        written(person, words(before, null), words(after, null), by);
    }

    private void put(PersonId person, Practice practice) {
        try {
            if (!practices.put(person, practice)) {
                throw new EntryHasChanged();
            }
        } catch (DuplicateKeyException enteredMeanwhile) {
            throw new EntryHasChanged();
        }
    }

    private void written(
            PersonId person,
            Map<String, @Nullable String> before,
            Map<String, @Nullable String> after,
            @Nullable PersonId by) {
        var fields = changes.write(person, null, before, after, by);
        if (!fields.isEmpty()) {
            audit.write(by, "PRACTICE_CHANGED", null, person.toString(), String.join(" ", fields));
        }
    }

    public void enter(UnitId unit, Firm firm, @Nullable PersonId by) {
        var before = words(firm(unit));
        try {
            if (!firms.put(unit, firm)) {
                throw new EntryHasChanged();
            }
        } catch (DuplicateKeyException enteredMeanwhile) {
            throw new EntryHasChanged();
        }
        var fields = changes.write(null, unit, before, words(firm), by);
        if (!fields.isEmpty()) {
            audit.write(by, "FIRM_CHANGED", null, unit.toString(), String.join(" ", fields));
        }
    }

    /** Refuses days on which the person is away already. */
    public void leave(PersonId person, LocalDate from, LocalDate until, @Nullable PersonId by) {
        leaves.of(person).stream()
                .filter(leave -> !leave.until().isBefore(from) && !leave.from().isAfter(until))
                .findFirst()
                .ifPresent(other -> {
                    throw new LeavesOverlap(other.from(), other.until());
                });
        leaves.add(person, from, until);
        changes.write(person, null, "leave", null, from + "/" + until, by);
        audit.write(by, "LEAVE_ENTERED", null, person.toString(), null);
    }

    /** They come back: what was of the leave stays, what would have been goes. */
    public void comeBack(PersonId person, long leave, LocalDate today, @Nullable PersonId by) {
        var taken = find(person, leave).orElseThrow(NoSuchLeave::new);
        var was = taken.from() + "/" + taken.until();
        if (!taken.from().isBefore(today)) {
            leaves.remove(leave);
            changes.write(person, null, "leave", was, null, by);
        } else if (!taken.until().isBefore(today)) {
            leaves.shorten(leave, today.minusDays(1));
            changes.write(person, null, "leave", was, taken.from() + "/" + today.minusDays(1), by);
        } else {
            throw new NoSuchLeave();
        }
        audit.write(by, "LEAVE_ENDED", null, person.toString(), null);
    }

    private Optional<Leave> find(PersonId person, long leave) {
        return leaves.of(person).stream().filter(one -> one.id() == leave).findFirst();
    }

    private static Map<String, @Nullable String> words(Practice practice, @Nullable String practiceNumber) {
        var words = new LinkedHashMap<String, @Nullable String>();
        words.put("practiceNumber", practiceNumber);
        words.put("kind", practice.kind().name());
        words.put("practisingSince", text(practice.practisingSince()));
        words.put("defendingSince", text(practice.defendingSince()));
        words.put("licensedUntil", text(practice.licensedUntil()));
        words.put("suspended", text(practice.suspended()));
        words.put("gender", text(practice.gender()));
        words.put("minors", Boolean.toString(practice.minors()));
        words.put("caseLimit", text(practice.caseLimit()));
        words.put("matters", text(practice.matters().stream()));
        words.put("languages", text(practice.languages().stream().map(Enum::name)));
        words.put("areas", text(practice.areas().stream()));
        return words;
    }

    private static Map<String, @Nullable String> words(Firm firm) {
        var words = new LinkedHashMap<String, @Nullable String>();
        words.put("kind", firm.kind().name());
        words.put("licenceNumber", firm.licenceNumber());
        words.put("licensedUntil", text(firm.licensedUntil()));
        words.put("suspended", text(firm.suspended()));
        return words;
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof Span span) {
            return span.from() + "/" + (span.until() == null ? "" : span.until());
        }
        return value == null ? null : value.toString();
    }

    private static String text(Stream<String> codes) {
        return codes.sorted().collect(Collectors.joining(" "));
    }
}
