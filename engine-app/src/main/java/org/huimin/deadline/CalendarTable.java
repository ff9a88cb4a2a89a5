package org.huimin.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The notices that were imported; they are only added. */
@Component
class CalendarTable {

    private final JdbcClient jdbc;

    CalendarTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(@Nullable UnitId layer, CalendarYear notice, PersonId by, Instant at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO calendar_notice (unit_id, calendar_year, source, imported_by, imported_at)
                        VALUES (:unit, :year, :source, :by, :at)""")
                .param("unit", layer == null ? null : layer.value())
                .param("year", notice.year())
                .param("source", notice.source())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        notice.days().forEach(day -> add(id, day));
    }

    private void add(long notice, CalendarDay day) {
        jdbc.sql("INSERT INTO calendar_day (notice_id, on_day, name, off_day, day_scope)"
                        + " VALUES (:notice, :day, :name, :off, :scope)")
                .param("notice", notice)
                .param("day", day.date())
                .param("name", day.name())
                .param("off", day.isOffDay())
                .param("scope", day.scope().name())
                .update();
    }

    /** Of each layer and year the newest, in the order of their import. */
    List<CalendarNotice> inForce() {
        var days = days();
        return jdbc.sql("""
                        SELECT * FROM calendar_notice n WHERE NOT EXISTS (
                            SELECT 1 FROM calendar_notice newer
                            WHERE newer.calendar_year = n.calendar_year AND newer.id > n.id
                                AND COALESCE(newer.unit_id, 0) = COALESCE(n.unit_id, 0))
                        ORDER BY n.id""").query((row, index) -> read(row, days)).list();
    }

    private Map<Long, List<CalendarDay>> days() {
        record Row(long notice, CalendarDay day) {}
        return jdbc
                .sql("SELECT * FROM calendar_day ORDER BY notice_id, on_day")
                .query((row, index) -> new Row(row.getLong("notice_id"), day(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::notice, Collectors.mapping(Row::day, Collectors.toList())));
    }

    private static CalendarDay day(ResultSet row) throws SQLException {
        return new CalendarDay(
                row.getObject("on_day", LocalDate.class),
                row.getString("name"),
                row.getBoolean("off_day"),
                DayScope.valueOf(row.getString("day_scope")));
    }

    private static CalendarNotice read(ResultSet row, Map<Long, List<CalendarDay>> days) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        return new CalendarNotice(
                row.getLong("id"),
                unit == null ? null : new UnitId(unit),
                new CalendarYear(
                        row.getInt("calendar_year"),
                        row.getString("source"),
                        days.getOrDefault(row.getLong("id"), List.of())),
                new PersonId(row.getLong("imported_by")),
                row.getObject("imported_at", OffsetDateTime.class).toInstant());
    }
}
