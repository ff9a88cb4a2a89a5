package org.huimin.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds parties of a case whom a firm or lawyer met in another case, and met from another side. */
@Component
class HandledParties {

    /** Names are compared only where no number tells the two apart. */
    private static final String SAME = """
            SELECT here.side, there.case_number, handler.lawyer_id, %s AS certain
            FROM case_party here
            JOIN case_party there ON %s AND there.case_number <> here.case_number
            JOIN case_handler handler ON handler.case_number = there.case_number
            WHERE here.case_number = :number AND (handler.firm_id = :firm OR handler.lawyer_id = :lawyer)
                AND (here.side IN (:ofApplicant)) <> (there.side IN (:ofApplicant))
            """;

    private static final String FACING = String.join(
            " UNION ",
            SAME.formatted("TRUE", "there.id_index = here.id_index"),
            SAME.formatted("TRUE", "there.phone_index = here.phone_index"),
            SAME.formatted("FALSE", "there.name = here.name AND (there.id_index IS NULL OR here.id_index IS NULL)"));

    private static final List<String> OF_APPLICANT = Stream.of(PartyRole.values())
            .filter(PartyRole::ofApplicant)
            .map(PartyRole::name)
            .toList();

    private static final long NOBODY = -1;

    private final JdbcClient jdbc;

    HandledParties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Match> facing(CaseNumber number, UnitId firm, @Nullable PersonId lawyer) {
        return jdbc.sql(FACING)
                .param("number", number.value())
                .param("firm", firm.value())
                .param("lawyer", lawyer == null ? NOBODY : lawyer.value())
                .param("ofApplicant", OF_APPLICANT)
                .query(HandledParties::read)
                .list();
    }

    private static Match read(ResultSet row, int index) throws SQLException {
        var lawyer = row.getObject("lawyer_id", Long.class);
        return new Match(
                PartyRole.valueOf(row.getString("side")),
                new CaseNumber(row.getString("case_number")),
                lawyer == null ? null : new PersonId(lawyer),
                row.getBoolean("certain"));
    }

    record Match(
            PartyRole here, CaseNumber seenIn, @Nullable PersonId lawyer, boolean certain) {}
}
