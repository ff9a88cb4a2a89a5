package org.huimin.casefile;

import java.util.List;
import org.huimin.shared.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cases under way in which the same person asks for aid. */
@Component
public class OpenApplications {

    private final JdbcClient jdbc;
    private final Seals seals;

    OpenApplications(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    @Transactional(readOnly = true)
    public List<CaseRecord> of(String idNumber, String matter) {
        return jdbc.sql("""
                        SELECT case_file.* FROM case_file
                        WHERE case_file.kind = 'LEGAL_AID' AND case_file.matter = :matter AND case_file.ended_at IS NULL AND case_file.number IN (
                            SELECT party.case_number FROM case_party party
                            WHERE party.id_index = :index AND party.side = 'APPLICANT')
                        ORDER BY case_file.received_at DESC, case_file.number""")
                .param("matter", matter)
                .param("index", seals.index(idNumber))
                .query(Cases::read)
                .list();
    }
}
