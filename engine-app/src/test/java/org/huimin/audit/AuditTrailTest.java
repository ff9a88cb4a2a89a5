package org.huimin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.huimin.FoundationsTest;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@FoundationsTest
class AuditTrailTest {

    @Autowired
    private AuditTrail audit;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final String subject = UUID.randomUUID().toString();

    @Test
    void saysWhoDidWhatToWhichCaseAndWhen() {
        transaction.executeWithoutResult(status -> write());
        var row = jdbc.sql("SELECT * FROM audit_entry WHERE subject = ?")
                .param(subject)
                .query()
                .singleRow();
        assertThat(row).containsEntry("actor", 7L).containsEntry("action", "TASK_CLAIMED");
        assertThat(row).containsEntry("case_number", "芒援申字〔2026〕第12号").containsEntry("detail", "why");
        var at = jdbc.sql("SELECT at FROM audit_entry WHERE subject = ?")
                .param(subject)
                .query(OffsetDateTime.class)
                .single();
        assertThat(at.toInstant()).isBetween(clock.instant().minus(Duration.ofMinutes(1)), clock.instant());
    }

    @Test
    void goesWithTheDeedThatIsUndone() {
        transaction.executeWithoutResult(status -> {
            write();
            status.setRollbackOnly();
        });
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE subject = ?")
                        .param(subject)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void isNothingWithoutADeed() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(this::write);
    }

    private void write() {
        audit.write(new PersonId(7), "TASK_CLAIMED", new CaseNumber("芒援申字〔2026〕第12号"), subject, "why");
    }
}
