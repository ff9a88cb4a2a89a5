package org.huimin.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huimin.shared.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Disputes under way in which the same people face each other. */
@Component
public class OpenDisputes {

    private static final List<String> NOBODY = List.of("-");

    private final JdbcClient jdbc;
    private final Seals seals;

    OpenDisputes(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** Those in which one of either side stands on opposite sides, known by a number of theirs; a name says too little. */
    @Transactional(readOnly = true)
    public List<CaseRecord> between(List<NewParty> parties) {
        return jdbc.sql("""
                        SELECT * FROM case_file WHERE kind = 'MEDIATION' AND ended_at IS NULL AND number IN (
                            SELECT one.case_number FROM case_party one
                            JOIN case_party other ON other.case_number = one.case_number AND other.side <> one.side
                            WHERE (one.id_index IN (:ours) OR one.phone_index IN (:ours))
                                AND (other.id_index IN (:theirs) OR other.phone_index IN (:theirs)))
                        ORDER BY received_at DESC, number""")
                .param("ours", indexes(parties, PartyRole.APPLICANT))
                .param("theirs", indexes(parties, PartyRole.OPPONENT))
                .query(Cases::read)
                .list();
    }

    private List<String> indexes(List<NewParty> parties, PartyRole role) {
        var found = new ArrayList<>(NOBODY);
        parties.stream()
                .filter(party -> party.role() == role)
                .flatMap(party -> Stream.<@Nullable String>of(party.idNumber(), party.phone()))
                .filter(Objects::nonNull)
                .map(seals::index)
                .forEach(found::add);
        return found;
    }
}
