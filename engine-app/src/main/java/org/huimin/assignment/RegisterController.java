package org.huimin.assignment;

import java.time.Instant;
import java.util.List;
import org.huimin.access.Actor;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.access.Once;
import org.huimin.organization.Leave;
import org.huimin.organization.People;
import org.huimin.organization.Person;
import org.huimin.organization.Register;
import org.huimin.organization.RegisterChange;
import org.huimin.shared.Cursor;
import org.huimin.shared.Page;
import org.huimin.shared.PersonId;
import org.huimin.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of those who take cases: the head of the agency keeps it, a firm its own people's languages and leave. */
@RestController
@RequestMapping("/api/practitioners")
class RegisterController {

    private final Practitioners practitioners;
    private final Register register;
    private final People people;
    private final CurrentActor currentActor;
    private final Once once;

    RegisterController(
            Practitioners practitioners, Register register, People people, CurrentActor currentActor, Once once) {
        this.practitioners = practitioners;
        this.register = register;
        this.people = people;
        this.currentActor = currentActor;
        this.once = once;
    }

    /** A search is posted, so that no name or number of a person stands in an address. */
    @PostMapping("/search")
    @AllowedFor({Role.AGENCY_HEAD, Role.FIRM, Role.STATS, Role.DIRECTOR})
    Page<Practitioner> search(@RequestBody PractitionerSearch search) {
        var found = search.of(practitioners.visibleTo(currentActor.get()));
        int from = search.after() == null ? 0 : Cursor.decode(search.after(), 1).number(0);
        int size = Page.size(search.size());
        var rest = found.subList(Math.min(Math.max(from, 0), found.size()), found.size());
        var oneMore = rest.subList(0, Math.min(rest.size(), size + 1));
        return Page.of(oneMore, size, found.size(), last -> Cursor.of(from + size));
    }

    @GetMapping("/{id}")
    @AllowedFor({Role.AGENCY_HEAD, Role.FIRM, Role.STATS, Role.DIRECTOR})
    PractitionerPage show(@PathVariable long id) {
        return page(new PersonId(id), currentActor.get());
    }

    @PostMapping("/{id}")
    @AllowedFor(Role.AGENCY_HEAD)
    PractitionerPage enter(@PathVariable long id, @RequestBody Entry entry) {
        var person = visible(id);
        var practice = new EntryReader(practitioners.today()).practice(entry);
        var number = entry.practiceNumber();
        register.enter(
                person,
                practice,
                number == null || number.isBlank() ? null : number.strip(),
                currentActor.get().id());
        return page(person, currentActor.get());
    }

    @PostMapping("/{id}/languages")
    @AllowedFor({Role.AGENCY_HEAD, Role.FIRM})
    PractitionerPage speak(@PathVariable long id, @RequestBody Entry.Languages spoken) {
        var person = visible(id);
        var languages = new EntryReader(practitioners.today()).languages(spoken);
        register.speak(person, languages, spoken.version(), currentActor.get().id());
        return page(person, currentActor.get());
    }

    @PostMapping("/{id}/leaves")
    @AllowedFor({Role.AGENCY_HEAD, Role.FIRM})
    ResponseEntity<PractitionerPage> leave(
            @PathVariable long id,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody Entry.Absence absence) {
        return once.answer(key, new Asked(id, absence), PractitionerPage.class, () -> {
            var person = visible(id);
            var days = new EntryReader(practitioners.today()).absence(absence);
            var until = days.until() == null ? days.from() : days.until();
            register.leave(person, days.from(), until, currentActor.get().id());
            return ResponseEntity.ok(page(person, currentActor.get()));
        });
    }

    /** They are back: from today on they take cases again. */
    @PostMapping("/{id}/leaves/{leave}/end")
    @AllowedFor({Role.AGENCY_HEAD, Role.FIRM})
    PractitionerPage comeBack(@PathVariable long id, @PathVariable long leave) {
        var person = visible(id);
        register.comeBack(
                person, leave, practitioners.today(), currentActor.get().id());
        return page(person, currentActor.get());
    }

    private PersonId visible(long id) {
        return new PersonId(
                practitioners.visibleTo(currentActor.get(), new PersonId(id)).id());
    }

    private PractitionerPage page(PersonId id, Actor actor) {
        return new PractitionerPage(
                practitioners.visibleTo(actor, id),
                register.leaves(id),
                register.changes(id).stream().map(this::change).toList());
    }

    private Change change(RegisterChange change) {
        var by = change.changedBy();
        return new Change(
                change.changedAt(),
                by == null ? null : people.find(by).map(Person::name).orElse(null),
                change.field(),
                change.was(),
                change.became());
    }

    /** The same body for somebody else is another request. */
    private record Asked(long id, Entry.Absence absence) {}

    record PractitionerPage(Practitioner practitioner, List<Leave> leaves, List<Change> changes) {}

    record Change(
            Instant at,
            @Nullable String by,
            String field,
            @Nullable String was,
            @Nullable String became) {}
}
