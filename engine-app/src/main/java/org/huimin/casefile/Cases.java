package org.huimin.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huimin.access.Actor;
import org.huimin.organization.Units;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.PersonGroup;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.huimin.shared.WithinTransaction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All cases: opens them, finds them, and changes what is known of them. */
@Component
@Transactional
public class Cases {

    private static final int MOST_IN_ONE_LIST = 1000;

    private final JdbcClient jdbc;
    private final CaseNumbers numbers;
    private final Parties parties;
    private final Facts facts;
    private final Answers answers;
    private final Units units;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final KnownOfCase<Optional<CaseRecord>> known = new KnownOfCase<>();
    private final WithinTransaction<Set<CaseNumber>> locked = new WithinTransaction<>();

    Cases(
            JdbcClient jdbc,
            CaseNumbers numbers,
            Parties parties,
            Facts facts,
            Answers answers,
            Units units,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.parties = parties;
        this.facts = facts;
        this.answers = answers;
        this.units = units;
        this.clock = clock;
        this.events = events;
    }

    /** Gives the case its number and writes down everything that was entered; the fact {@code applicationReceived} with it. */
    public CaseRecord open(NewCase newCase, Actor actor) {
        return open(newCase, Origin.APPLICATION, actor);
    }

    /** The same, for a case that begins otherwise than by an application. */
    public CaseRecord open(NewCase newCase, Origin origin, Actor actor) {
        var number = numbers.next(
                units.get(newCase.register()).shortName(),
                newCase.kind(),
                OfficeTime.day(newCase.receivedAt()).getYear());
        insert(number, newCase, actor);
        locked.get(HashSet::new).add(number); // nobody else sees it before the commit
        changed(number);
        parties.add(number, newCase.parties());
        facts.record(number, origin.fact(), newCase.receivedAt(), origin.source(), actor.id());
        var opened = get(number);
        answers.keep(opened, Answers.REGISTRATION, null, "", newCase.registration(), actor.id());
        return opened;
    }

    private void insert(CaseNumber number, NewCase newCase, Actor actor) {
        jdbc.sql("""
                        INSERT INTO case_file (number, kind, unit_id, agency_id, committee_id, applicant, matter, channel, urgent, green,
                            in_target_group, person_groups, received_at, registered_at, registered_by)
                        VALUES (:number, :kind, :unit, :agency, :committee, :applicant, :matter, :channel, :urgent, FALSE,
                            FALSE, :groups, :receivedAt, :registeredAt, :registeredBy)""")
                .param("number", number.value())
                .param("kind", newCase.kind().name())
                .param("unit", newCase.unit().value())
                .param("agency", newCase.agency().value())
                .param("committee", value(newCase.committee()))
                .param("applicant", newCase.applicant().name())
                .param("matter", newCase.matter())
                .param("channel", newCase.channel())
                .param("urgent", newCase.urgent())
                .param("groups", PersonGroup.written(newCase.groups()))
                .param("receivedAt", utc(newCase.receivedAt()))
                .param("registeredAt", utc(clock.instant()))
                .param("registeredBy", actor.id().value())
                .update();
    }

    /** Locks the case's row until the transaction ends; the first lock of everything that changes a case. */
    public CaseRecord lock(CaseNumber number) {
        return locked.get(HashSet::new).add(number) ? waitFor(number) : get(number);
    }

    private CaseRecord waitFor(CaseNumber number) {
        var found = jdbc.sql("SELECT * FROM case_file WHERE number = :number FOR UPDATE")
                .param("number", number.value())
                .query(Cases::read)
                .optional();
        KnownOfCase.forgetAll(number);
        return known.get(number, () -> found).orElseThrow(CaseNotFound::new);
    }

    /**
     * Locks those of the cases that nobody holds, in the order of their numbers, and waits for none.
     *
     * @return the cases that are ours until the transaction ends
     */
    public Set<CaseNumber> lockFree(List<CaseNumber> numbers) {
        return new LinkedHashSet<>(jdbc.sql(
                        "SELECT number FROM case_file WHERE number IN (:numbers) ORDER BY number FOR UPDATE SKIP LOCKED")
                .param("numbers", numbers.stream().map(CaseNumber::value).toList())
                .query((row, index) -> new CaseNumber(row.getString("number")))
                .list());
    }

    @Transactional(readOnly = true)
    public Optional<CaseRecord> find(CaseNumber number) {
        return known.get(
                number,
                () -> jdbc.sql("SELECT * FROM case_file WHERE number = :number")
                        .param("number", number.value())
                        .query(Cases::read)
                        .optional());
    }

    /** For whoever has written into its row. */
    void changed(CaseNumber number) {
        known.forget(number);
    }

    /** For whoever has written only that into its row. */
    void entered(CaseNumber number, String stage) {
        known.change(number, before -> before.map(found -> found.at(stage)));
    }

    /** Refuses with "not found" if there is no such case. */
    @Transactional(readOnly = true)
    public CaseRecord get(CaseNumber number) {
        return find(number).orElseThrow(CaseNotFound::new);
    }

    /**
     * The open cases of applicants for aid with these ID numbers, in the order in which whoever changes several locks them.
     *
     * @param idIndexes blind indexes, as many as there are
     */
    @Transactional(readOnly = true)
    public List<CaseRecord> openOfApplicants(List<String> idIndexes) {
        var found = new TreeMap<String, CaseRecord>();
        for (int from = 0; from < idIndexes.size(); from += MOST_IN_ONE_LIST) {
            jdbc.sql("""
                            SELECT case_file.* FROM case_file JOIN case_party party ON party.case_number = case_file.number
                            WHERE case_file.kind = 'LEGAL_AID' AND party.side = 'APPLICANT' AND party.id_index IN (:indexes)
                                AND case_file.ended_at IS NULL AND case_file.bundle IS NOT NULL""")
                    .param("indexes", idIndexes.subList(from, Math.min(idIndexes.size(), from + MOST_IN_ONE_LIST)))
                    .query(Cases::read)
                    .list()
                    .forEach(one -> found.put(one.number().value(), one));
        }
        return List.copyOf(found.values());
    }

    /** Puts the case in the green channel, or out of it, and says whether it counts for the target group. */
    public void mark(CaseNumber number, boolean green, boolean inTargetGroup) {
        jdbc.sql("UPDATE case_file SET green = :green, in_target_group = :target WHERE number = :number")
                .param("green", green)
                .param("target", inTargetGroup)
                .param("number", number.value())
                .update();
        changed(number);
        events.publishEvent(new CaseMarked(number));
    }

    /** From now on it goes before whatever is not urgent. */
    public void hurry(CaseNumber number) {
        jdbc.sql("UPDATE case_file SET urgent = TRUE WHERE number = :number")
                .param("number", number.value())
                .update();
        changed(number);
        events.publishEvent(new CaseMarked(number));
    }

    /** Names who handles the case; no lawyer as long as the firm has not named one. */
    public void appoint(CaseNumber number, UnitId firm, @Nullable PersonId lawyer) {
        jdbc.sql("UPDATE case_file SET firm_id = :firm, lawyer_id = :lawyer WHERE number = :number")
                .param("firm", firm.value())
                .param("lawyer", lawyer == null ? null : lawyer.value())
                .param("number", number.value())
                .update();
        changed(number);
        events.publishEvent(new CaseMarked(number));
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static Instant instantOf(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, Long.class);
        return id == null ? null : new UnitId(id);
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, Long.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable Long value(@Nullable UnitId id) {
        return id == null ? null : id.value();
    }

    static CaseRecord read(ResultSet row, int index) throws SQLException {
        return new CaseRecord(
                new CaseNumber(row.getString("number")),
                CaseKind.valueOf(row.getString("kind")),
                new UnitId(row.getLong("unit_id")),
                new UnitId(row.getLong("agency_id")),
                unit(row, "firm_id"),
                person(row, "lawyer_id"),
                unit(row, "committee_id"),
                person(row, "mediator_id"),
                row.getString("applicant"),
                row.getString("matter"),
                row.getString("channel"),
                row.getString("stage"),
                row.getBoolean("urgent"),
                row.getBoolean("green"),
                row.getBoolean("in_target_group"),
                PersonGroup.read(row.getString("person_groups")),
                instantOf(row, "received_at"),
                instantOf(row, "registered_at"),
                new PersonId(row.getLong("registered_by")),
                instant(row, "ended_at"),
                row.getString("bundle"));
    }
}
