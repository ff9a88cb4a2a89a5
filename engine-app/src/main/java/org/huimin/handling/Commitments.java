package org.huimin.handling;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.CRC32;
import org.huimin.shared.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases in which aid rests on the applicant's own commitment. */
@Component
class Commitments {

    static final int LOTS = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    Commitments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Once for each case; its lot follows from its number, so that nobody chooses and anybody can check. */
    void add(CaseNumber number, LocalDate grantedOn) {
        if (!has(number)) {
            jdbc.sql("INSERT INTO commitment (case_number, granted_on, lot) VALUES (?, ?, ?)")
                    .params(number.value(), grantedOn, lot(number))
                    .update();
        }
    }

    private boolean has(CaseNumber number) {
        return jdbc.sql("SELECT COUNT(*) FROM commitment WHERE case_number = ?")
                        .param(number.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Those whose lot is below the share, granted on that day or before, and not drawn yet. */
    List<CaseNumber> toSample(int share, LocalDate grantedUntil) {
        return jdbc
                .sql("SELECT case_number FROM commitment WHERE sampled_at IS NULL AND lot < ? AND granted_on <= ?"
                        + " ORDER BY case_number")
                .params(share, grantedUntil)
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::new)
                .toList();
    }

    /** True for exactly one of those who try. */
    boolean sampled(CaseNumber number) {
        return jdbc.sql("UPDATE commitment SET sampled_at = ? WHERE case_number = ? AND sampled_at IS NULL")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), number.value())
                        .update()
                == 1;
    }

    static int lot(CaseNumber number) {
        var sum = new CRC32();
        sum.update(number.value().getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % LOTS);
    }
}
