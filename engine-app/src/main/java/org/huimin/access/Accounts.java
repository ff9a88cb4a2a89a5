package org.huimin.access;

import java.time.Clock;
import java.time.ZoneOffset;
import org.huimin.audit.AuditTrail;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives people accounts, and takes them away. */
@Component
@Transactional
public class Accounts {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refuses a weak password. */
    public void open(PersonId person, String password, @Nullable PersonId by) {
        Password.check(password);
        jdbc.sql("""
                        INSERT INTO account (person_id, password_hash, password_changed_at, failed_logins, disabled)
                        VALUES (:person, :hash, :now, 0, FALSE)""")
                .param("person", person.value())
                .param("hash", passwords.encode(password))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.write(by, "ACCOUNT_OPENED", null, person.toString(), null);
    }

    /** The person may not log in any more, and what they ask for is answered as if they had not. */
    public void disable(PersonId person, @Nullable PersonId by) {
        jdbc.sql("UPDATE account SET disabled = TRUE WHERE person_id = ?")
                .param(person.value())
                .update();
        audit.write(by, "ACCOUNT_DISABLED", null, person.toString(), null);
    }
}
