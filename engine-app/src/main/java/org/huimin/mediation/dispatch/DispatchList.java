package org.huimin.mediation.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huimin.access.Actor;
import org.huimin.access.Reaches;
import org.huimin.casefile.Labelled;
import org.huimin.casefile.ReachFilter;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 分派台: what was sent down within a person's reach, read by key. */
@Component
class DispatchList {

    /** Whichever limit of the dispute runs: a dispute has one of them at a time. */
    private static final String DISPUTE_DUE = """
            (SELECT MIN(case_clock.due_on) FROM case_clock WHERE case_clock.case_number = dispatch.case_number
                AND case_clock.status = 'RUNNING'
                AND case_clock.clock IN ('ME_ACCEPT', 'ME_ASSIGN', 'ME_LIMIT', 'ME_EXTENSION')) AS dispute_due""";

    private static final String FROM = """
             FROM dispatch
            JOIN case_file ON case_file.number = dispatch.case_number
            JOIN unit ON unit.id = dispatch.to_committee_id
            LEFT JOIN person mediator ON mediator.id = case_file.mediator_id
            WHERE\s""";

    private final JdbcClient jdbc;
    private final Reaches reaches;
    private final Clock clock;

    DispatchList(JdbcClient jdbc, Reaches reaches, Clock clock) {
        this.jdbc = jdbc;
        this.reaches = reaches;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<DispatchRow> page(Actor actor, DispatchSearch search, int size) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        var where = new StringBuilder();
        search.narrow(ReachFilter.of(reaches.of(actor)), today(), where, parameters);
        int counted = count(where.toString(), parameters);
        if (search.after() != null) {
            search.ordered().goOn(search.after(), where, parameters);
        }
        return Page.of(read(where, search.ordered(), size + 1, parameters), size, counted, search.ordered()::key);
    }

    private List<DispatchRow> read(
            StringBuilder where, DispatchOrder order, int limit, Map<String, Object> parameters) {
        return jdbc.sql("""
                        SELECT dispatch.*, case_file.applicant, case_file.matter, case_file.stage, case_file.urgent,
                            unit.name AS unit_name, mediator.name AS mediator_name,\s""" + DISPUTE_DUE + FROM + where + order.orderBy() + " FETCH FIRST :limit ROWS ONLY")
                .params(parameters)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    private int count(String where, Map<String, Object> parameters) {
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1" + FROM + where + " FETCH FIRST :limit ROWS ONLY) counted")
                .params(parameters)
                .param("limit", Page.COUNT_LIMIT + 1)
                .query(Integer.class)
                .single();
    }

    private DispatchRow read(ResultSet row, int index) throws SQLException {
        var status = DispatchStatus.valueOf(row.getString("status"));
        var replyBy = row.getObject("reply_by", LocalDate.class);
        var disputeDue = row.getObject("dispute_due", LocalDate.class);
        return new DispatchRow(
                row.getLong("id"),
                new CaseNumber(row.getString("case_number")),
                row.getString("applicant"),
                row.getString("matter"),
                row.getString("stage"),
                row.getBoolean("urgent"),
                new Labelled(row.getLong("to_committee_id"), row.getString("unit_name")),
                row.getObject("sent_on", LocalDate.class),
                replyBy,
                status,
                status == DispatchStatus.SENT && replyBy.isBefore(today()),
                row.getObject("answered_on", LocalDate.class),
                row.getString("mediator_name"),
                disputeDue,
                disputeDue == null ? null : ChronoUnit.DAYS.between(today(), disputeDue));
    }

    private LocalDate today() {
        return OfficeTime.day(clock.instant());
    }
}
