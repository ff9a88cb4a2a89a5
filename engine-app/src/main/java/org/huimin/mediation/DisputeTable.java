package org.huimin.mediation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.huimin.deadline.MediationKind;
import org.huimin.deadline.MediationRules;
import org.huimin.deadline.Procedure;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All disputes. */
@Component
class DisputeTable implements MediationRules {

    private final JdbcClient jdbc;

    DisputeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Dispute dispute) {
        jdbc.sql("""
                        INSERT INTO dispute (case_number, dispute_group, mediation_kind, procedure_kind, persons, poor_village,
                            entered_late, quick, danger_at)
                        VALUES (:number, :group, :kind, :procedure, :persons, :poorVillage, :enteredLate, :quick, :dangerAt)""")
                .param("number", dispute.number().value())
                .param("group", dispute.group().value())
                .param("kind", dispute.kind().name())
                .param("procedure", dispute.procedure().name())
                .param("persons", dispute.persons())
                .param("poorVillage", dispute.poorVillage())
                .param("enteredLate", dispute.enteredLate())
                .param("quick", dispute.quick())
                .param("dangerAt", utc(dispute.dangerAt()))
                .update();
    }

    /** Empty for what is no dispute. */
    Optional<Dispute> find(CaseNumber number) {
        return jdbc.sql("SELECT * FROM dispute WHERE case_number = ?")
                .param(number.value())
                .query(DisputeTable::read)
                .optional();
    }

    void join(CaseNumber number, CaseNumber group) {
        jdbc.sql("UPDATE dispute SET dispute_group = ? WHERE case_number = ?")
                .params(group.value(), number.value())
                .update();
    }

    /** Those of the same group that were registered before. */
    List<CaseNumber> earlierInGroup(CaseNumber number) {
        return jdbc.sql("""
                        SELECT earlier.case_number FROM dispute later
                        JOIN case_file file ON file.number = later.case_number
                        JOIN dispute earlier ON earlier.dispute_group = later.dispute_group
                        JOIN case_file earlier_file ON earlier_file.number = earlier.case_number
                            AND earlier_file.registered_at < file.registered_at
                        WHERE later.case_number = ? ORDER BY earlier.case_number""")
                .param(number.value())
                .query((row, index) -> new CaseNumber(row.getString("case_number")))
                .list();
    }

    @Override
    public Optional<Rules> of(CaseNumber number) {
        return find(number).map(dispute -> new Rules(dispute.kind(), dispute.procedure()));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Dispute read(ResultSet row, int index) throws SQLException {
        var danger = row.getObject("danger_at", OffsetDateTime.class);
        return new Dispute(
                new CaseNumber(row.getString("case_number")),
                new CaseNumber(row.getString("dispute_group")),
                MediationKind.valueOf(row.getString("mediation_kind")),
                Procedure.valueOf(row.getString("procedure_kind")),
                row.getInt("persons"),
                row.getBoolean("poor_village"),
                row.getBoolean("entered_late"),
                row.getBoolean("quick"),
                danger == null ? null : danger.toInstant());
    }
}
