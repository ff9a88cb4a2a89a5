package org.huimin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huimin.casefile.KnownOfCase;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of all clocks. Whoever changes one holds the lock of its case. */
@Component
class ClockTable {

    private final JdbcClient jdbc;
    private final ClockRows rows;
    private final ClockColumns columns;
    private final KnownOfCase<List<CaseClock>> known = new KnownOfCase<>();

    ClockTable(JdbcClient jdbc, ClockRows rows, ClockColumns columns) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.columns = columns;
    }

    void add(CaseClock clock) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO case_clock (case_number, clock, fact, within_amount, scope, beside_case, owner, nature, rule_set, rule_id, legal_basis,
                            amount, unit, green_same_day, started_at, due_on, due_at, unrolled_on, green_due_on, tentative,
                            paused_days, paused_at, status, stopped_at, breached_at, source_kind, source, steps,
                            pauses, promised_due_on)
                        VALUES (:number, :clock, :fact, :withinAmount, :scope, :besideCase, :owner, :nature, :ruleSet, :ruleId, :legalBasis,
                            :amount, :unit, :greenSameDay, :startedAt, :dueOn, :dueAt, :unrolledOn, :greenDueOn, :tentative,
                            :pausedDays, :pausedAt, :status, :stoppedAt, :breachedAt, :sourceKind, :source, :steps,
                            :pauses, :promisedDueOn)""")
                .params(ClockColumns.beginning(clock))
                .params(columns.changing(clock))
                .update(key, "id");
        var added = clock.with(Objects.requireNonNull(key.getKey()).longValue());
        known.change(
                clock.caseNumber(),
                before -> Stream.concat(before.stream(), Stream.of(added)).toList());
    }

    void update(CaseClock clock) {
        jdbc.sql("""
                        UPDATE case_clock SET due_on = :dueOn, due_at = :dueAt, unrolled_on = :unrolledOn,
                            green_due_on = :greenDueOn, tentative = :tentative, paused_days = :pausedDays,
                            paused_at = :pausedAt, status = :status, stopped_at = :stoppedAt, steps = :steps,
                            pauses = :pauses, promised_due_on = :promisedDueOn
                        WHERE id = :id""").params(columns.changing(clock)).param("id", clock.id()).update();
        known.change(
                clock.caseNumber(),
                before -> before.stream()
                        .map(one -> one.id() == clock.id() ? clock : one)
                        .toList());
    }

    /** Takes note of a breach; true for exactly one of those who try. */
    boolean breach(CaseClock clock, Instant at) {
        int noted = jdbc.sql("UPDATE case_clock SET breached_at = :at WHERE id = :id AND breached_at IS NULL")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", clock.id())
                .update();
        known.forget(clock.caseNumber());
        return noted == 1;
    }

    List<CaseClock> of(CaseNumber number) {
        return known.get(
                number,
                () -> jdbc.sql("SELECT * FROM case_clock WHERE case_number = ? ORDER BY id")
                        .param(number.value())
                        .query(rows)
                        .list());
    }

    List<CaseClock> open(CaseNumber number) {
        return of(number).stream().filter(CaseClock::open).toList();
    }

    Optional<CaseClock> find(long id) {
        return jdbc.sql("SELECT * FROM case_clock WHERE id = ?")
                .param(id)
                .query(rows)
                .optional();
    }

    /** Running clocks whose time has passed and of which nobody has taken note, by day, behind the one that was read last. */
    List<LateClock> late(Instant now, @Nullable LateClock last, int limit) {
        return jdbc.sql("""
                        SELECT id, case_number, due_on FROM case_clock
                        WHERE status = 'RUNNING' AND breached_at IS NULL AND due_on <= :today AND due_on >= :behind
                            AND (due_on < :today OR due_at < :now) AND (due_on > :behind OR id > :id)
                        ORDER BY due_on, id FETCH FIRST :limit ROWS ONLY""")
                .param("today", OfficeTime.day(now))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("behind", last == null ? LocalDate.EPOCH : last.dueOn())
                .param("id", last == null ? 0 : last.id())
                .param("limit", limit)
                .query((row, index) -> new LateClock(
                        row.getLong("id"),
                        new CaseNumber(row.getString("case_number")),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** Open clocks that began before the last of the days and end on or after the first. */
    List<CaseClock> openBetween(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        SELECT * FROM case_clock WHERE status IN ('RUNNING', 'PAUSED')
                            AND due_on >= :first AND started_at < :end ORDER BY id""")
                .param("first", first)
                .param("end", OfficeTime.startOf(last.plusDays(1)).atOffset(ZoneOffset.UTC))
                .query(rows)
                .list();
    }

    List<CaseClock> openAndTentative() {
        return jdbc.sql("SELECT * FROM case_clock WHERE status IN ('RUNNING', 'PAUSED') AND tentative ORDER BY id")
                .query(rows)
                .list();
    }
}
