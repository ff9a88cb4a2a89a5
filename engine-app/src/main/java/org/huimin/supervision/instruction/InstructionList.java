package org.huimin.supervision.instruction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huimin.access.Actor;
import org.huimin.access.Reaches;
import org.huimin.casefile.Labelled;
import org.huimin.casefile.ReachFilter;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Page;
import org.huimin.shared.Sealed;
import org.huimin.shared.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The instructions within a person's reach, read by key. */
@Component
class InstructionList {

    private static final String FROM = """
             FROM instruction
            JOIN case_file ON case_file.number = instruction.case_number
            JOIN unit ON unit.id = instruction.unit_id
            JOIN person giver ON giver.id = instruction.given_by
            WHERE\s""";

    private final JdbcClient jdbc;
    private final Reaches reaches;
    private final Seals seals;
    private final Clock clock;

    InstructionList(JdbcClient jdbc, Reaches reaches, Seals seals, Clock clock) {
        this.jdbc = jdbc;
        this.reaches = reaches;
        this.seals = seals;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<InstructionRow> page(Actor actor, InstructionSearch search, int size) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        var where = new StringBuilder();
        search.narrow(actor, ReachFilter.of(reaches.of(actor)), today(), where, parameters);
        int counted = count(where.toString(), parameters);
        if (search.after() != null) {
            search.ordered().goOn(search.after(), where, parameters);
        }
        return Page.of(read(where, search.ordered(), size + 1, parameters), size, counted, search.ordered()::key);
    }

    private List<InstructionRow> read(
            StringBuilder where, InstructionOrder order, int limit, Map<String, Object> parameters) {
        return jdbc.sql("""
                        SELECT instruction.*, case_file.kind, case_file.applicant, case_file.matter,
                            unit.name AS unit_name, giver.name AS giver_name""" + FROM + where + order.orderBy() + " FETCH FIRST :limit ROWS ONLY")
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

    private InstructionRow read(ResultSet row, int index) throws SQLException {
        var answerBy = row.getObject("answer_by", LocalDate.class);
        var status = InstructionStatus.valueOf(row.getString("status"));
        return new InstructionRow(
                row.getLong("id"),
                new CaseNumber(row.getString("case_number")),
                row.getString("kind"),
                row.getString("applicant"),
                row.getString("matter"),
                new Labelled(row.getLong("unit_id"), row.getString("unit_name")),
                row.getString("giver_name"),
                OfficeTime.day(row.getObject("given_at", OffsetDateTime.class).toInstant()),
                Objects.requireNonNull(seals.open(new Sealed(row.getString("words_cipher"), null))),
                answerBy,
                status,
                status == InstructionStatus.OPEN && answerBy.isBefore(today()),
                row.getObject("answered_on", LocalDate.class));
    }

    private LocalDate today() {
        return OfficeTime.day(clock.instant());
    }
}
