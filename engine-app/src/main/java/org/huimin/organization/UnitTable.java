package org.huimin.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.ReferenceData;
import org.huimin.shared.Revisions;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All units and their moves. */
@Component
class UnitTable implements Units {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ReferenceData<DatedUnits> all;

    UnitTable(JdbcClient jdbc, Revisions revisions, Clock clock) {
        this.jdbc = jdbc;
        this.all = revisions.of("unit");
        this.clock = clock;
    }

    UnitId add(NewUnit unit) {
        all.change();
        return new UnitId(Inserted.id(jdbc.sql("""
                                INSERT INTO unit (kind, parent_id, division_code, name, short_name, valid_from)
                                VALUES (:kind, :parent, :division, :name, :shortName, :validFrom)""")
                .param("kind", unit.kind().name())
                .param("parent", value(unit.parent()))
                .param("division", unit.divisionCode().value())
                .param("name", unit.name())
                .param("shortName", unit.shortName())
                .param("validFrom", unit.validFrom())));
    }

    void move(UnitId unit, UnitId parent, LocalDate from) {
        all.change();
        jdbc.sql("INSERT INTO unit_move (unit_id, moved_on, parent_id) VALUES (:unit, :from, :parent)")
                .param("unit", unit.value())
                .param("from", from)
                .param("parent", parent.value())
                .update();
    }

    /** Nothing if that move is not there. */
    int callOff(UnitId unit, LocalDate from) {
        all.change();
        return jdbc.sql("DELETE FROM unit_move WHERE unit_id = ? AND moved_on = ?")
                .param(unit.value())
                .param(from)
                .update();
    }

    /** Until the transaction ends nobody else moves a unit: two moves at once might hang two units below each other. */
    void holdStill() {
        all.change();
    }

    @Override
    public Unit get(UnitId id) {
        return tree().get(id);
    }

    @Override
    public Set<UnitId> within(UnitId id) {
        return tree().within(id);
    }

    @Override
    public Set<UnitId> within(UnitId id, LocalDate day) {
        return dated().on(day).within(id);
    }

    @Override
    public List<Unit> below(UnitId id, LocalDate day) {
        return dated().on(day).below(id);
    }

    @Override
    public SortedSet<LocalDate> moves() {
        return dated().moves();
    }

    @Override
    public List<UnitMove> movesOf(UnitId id) {
        return dated().movesOf(id);
    }

    @Override
    public boolean wouldHoldItself(UnitId id, UnitId parent, LocalDate from) {
        return dated().wouldHoldItself(id, parent, from);
    }

    @Override
    public Map<UnitId, List<UnitId>> around() {
        return tree().around();
    }

    @Override
    public List<Unit> upwards(UnitId id) {
        return tree().upwards(id);
    }

    @Override
    public Unit agencyFor(UnitId id) {
        return tree().agencyFor(id);
    }

    @Override
    public Optional<Unit> committeeFor(UnitId id) {
        return tree().committeeFor(id);
    }

    @Override
    public Unit bureauOf(UnitId id) {
        return tree().bureauOf(id);
    }

    @Override
    public List<Unit> ofKind(UnitKind kind) {
        return all().stream().filter(unit -> unit.kind() == kind).toList();
    }

    @Override
    public List<Unit> all() {
        return tree().standing();
    }

    @Override
    public List<Unit> all(LocalDate day) {
        return dated().on(day).standing();
    }

    private UnitTree tree() {
        return dated().on(OfficeTime.day(clock.instant()));
    }

    private DatedUnits dated() {
        return all.get(this::readAll);
    }

    private DatedUnits readAll() {
        var units = jdbc.sql("SELECT * FROM unit ORDER BY id")
                .query(UnitTable::read)
                .list();
        var moves = jdbc.sql("SELECT * FROM unit_move ORDER BY moved_on")
                .query(UnitTable::readMove)
                .list();
        return new DatedUnits(units, moves);
    }

    private static UnitMove readMove(ResultSet row, int index) throws SQLException {
        return new UnitMove(
                new UnitId(row.getLong("unit_id")),
                row.getObject("moved_on", LocalDate.class),
                new UnitId(row.getLong("parent_id")));
    }

    private static Unit read(ResultSet row, int index) throws SQLException {
        var parent = row.getObject("parent_id", Long.class);
        return new Unit(
                new UnitId(row.getLong("id")),
                UnitKind.valueOf(row.getString("kind")),
                parent == null ? null : new UnitId(parent),
                row.getString("division_code"),
                row.getString("name"),
                row.getString("short_name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static @Nullable Long value(@Nullable UnitId id) {
        return id == null ? null : id.value();
    }
}
