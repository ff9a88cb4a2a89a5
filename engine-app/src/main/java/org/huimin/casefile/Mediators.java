package org.huimin.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huimin.organization.People;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who holds a dispute: the committee, the mediator who leads, and those who mediate with them. */
@Component
@Transactional
public class Mediators {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mediators(JdbcClient jdbc, Cases cases, People people, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Those who mediate now, the lead first; nobody before they are named. */
    @Transactional(readOnly = true)
    public List<Mediator> of(CaseNumber number) {
        return jdbc.sql("""
                        SELECT person_id, committee_id, leads FROM dispute_mediator
                        WHERE case_number = :number AND left_at IS NULL ORDER BY leads DESC, id""")
                .param("number", number.value())
                .query(Mediators::read)
                .list();
    }

    /** The open disputes that this person mediates, alone or with others. */
    @Transactional(readOnly = true)
    public List<CaseRecord> openOf(PersonId person) {
        return jdbc.sql("""
                        SELECT case_file.* FROM case_file JOIN dispute_mediator team ON team.case_number = case_file.number
                        WHERE team.person_id = :person AND team.left_at IS NULL AND case_file.ended_at IS NULL
                        ORDER BY case_file.received_at DESC, case_file.number""").param("person", person.value()).query(Cases::read).list();
    }

    /** Everyone who ever mediated: who was replaced has heard both sides all the same. */
    @Transactional(readOnly = true)
    public Set<PersonId> everOf(CaseNumber number) {
        return new LinkedHashSet<>(jdbc.sql("SELECT person_id FROM dispute_mediator WHERE case_number = ? ORDER BY id")
                .param(number.value())
                .query((row, index) -> new PersonId(row.getLong("person_id")))
                .list());
    }

    /** From now on these mediate; whoever is not among them any more has left, and what the lead held goes to the new one. */
    public void name(CaseNumber number, PersonId lead, List<PersonId> others) {
        var before = cases.lock(number);
        var former = people(number);
        leave(number);
        add(number, lead, true);
        others.stream().filter(other -> !other.equals(lead)).distinct().forEach(other -> add(number, other, false));
        jdbc.sql("UPDATE case_file SET mediator_id = :lead WHERE number = :number")
                .param("lead", lead.value())
                .param("number", number.value())
                .update();
        cases.changed(number);
        moved(before, lead, former);
    }

    /** The dispute goes to another committee, which names mediators of its own. */
    public void pass(CaseNumber number, UnitId committee) {
        var before = cases.lock(number);
        var former = people(number);
        leave(number);
        jdbc.sql("UPDATE case_file SET committee_id = :committee, mediator_id = NULL WHERE number = :number")
                .param("committee", committee.value())
                .param("number", number.value())
                .update();
        cases.changed(number);
        jdbc.sql("UPDATE case_party SET committee_id = :committee WHERE case_number = :number")
                .param("committee", committee.value())
                .param("number", number.value())
                .update();
        moved(before, null, former);
    }

    private void moved(CaseRecord before, @Nullable PersonId lead, Set<PersonId> former) {
        events.publishEvent(new CaseMarked(before.number()));
        if (!Objects.equals(before.mediator(), lead)) {
            events.publishEvent(new MediatorChanged(before.number(), before.mediator(), lead));
        }
        var changed = people(before.number());
        former.stream().filter(person -> !changed.remove(person)).forEach(changed::add);
        events.publishEvent(new TeamChanged(before.number(), changed));
    }

    private Set<PersonId> people(CaseNumber number) {
        return of(number).stream().map(Mediator::person).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void leave(CaseNumber number) {
        jdbc.sql("UPDATE dispute_mediator SET left_at = :now WHERE case_number = :number AND left_at IS NULL")
                .param("now", now())
                .param("number", number.value())
                .update();
    }

    private void add(CaseNumber number, PersonId person, boolean leads) {
        jdbc.sql("""
                        INSERT INTO dispute_mediator (case_number, person_id, committee_id, leads, named_at)
                        VALUES (:number, :person, :committee, :leads, :now)""")
                .param("number", number.value())
                .param("person", person.value())
                .param("committee", people.get(person).unit().value())
                .param("leads", leads)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return Cases.utc(clock.instant());
    }

    private static Mediator read(ResultSet row, int index) throws SQLException {
        return new Mediator(
                new PersonId(row.getLong("person_id")),
                new UnitId(row.getLong("committee_id")),
                row.getBoolean("leads"));
    }

    /**
     * One who mediates.
     *
     * @param committee where they worked when they were named; in a joint team not all of one committee
     */
    public record Mediator(PersonId person, UnitId committee, boolean leads) {}
}
