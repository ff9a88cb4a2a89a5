package org.huimin.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.huimin.audit.AuditTrail;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts wrong passwords. The account's row is locked meanwhile: a hundred guesses at once are still a hundred in a row. */
@Component
@Transactional
class LoginAttempts {

    private static final int MOST_FAILURES = 5;
    private static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final Clock clock;

    LoginAttempts(JdbcClient jdbc, PasswordEncoder passwords, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why the person is not let in; returned, not thrown, since what was counted has to stand. */
    Optional<AuthenticationException> attempt(PersonId person, String password) {
        return lock(person)
                .map(account -> attempt(person, account, password))
                .orElseGet(() -> Optional.of(new BadCredentialsException("No account")));
    }

    void ended(PersonId person) {
        audit.write(person, "LOGGED_OUT", null, null, null);
    }

    private Optional<AuthenticationException> attempt(PersonId person, Account account, String password) {
        var now = clock.instant();
        if (account.lockedUntil() != null && account.lockedAt(now)) {
            return Optional.of(new LockedUntil(account.lockedUntil()));
        }
        if (!passwords.matches(password, account.hash())) {
            return Optional.of(failed(person, account.failuresAt(now) + 1, now));
        }
        if (account.disabled()) {
            return Optional.of(new DisabledException("Account is disabled"));
        }
        succeeded(person);
        return Optional.empty();
    }

    private AuthenticationException failed(PersonId person, int failures, Instant now) {
        var until = failures >= MOST_FAILURES ? now.plus(LOCKED_FOR) : null;
        remember(person, failures, until);
        audit.write(person, until == null ? "LOGIN_FAILED" : "ACCOUNT_LOCKED", null, null, null);
        return until == null ? new BadCredentialsException("Wrong password") : new LockedUntil(until);
    }

    private void succeeded(PersonId person) {
        remember(person, 0, null);
        audit.write(person, "LOGGED_IN", null, null, null);
    }

    private void remember(PersonId person, int failures, @Nullable Instant lockedUntil) {
        jdbc.sql("UPDATE account SET failed_logins = :failures, locked_until = :until WHERE person_id = :person")
                .param("failures", failures)
                .param("until", lockedUntil == null ? null : lockedUntil.atOffset(ZoneOffset.UTC))
                .param("person", person.value())
                .update();
    }

    private Optional<Account> lock(PersonId person) {
        return jdbc.sql(
                        "SELECT password_hash, failed_logins, locked_until, disabled FROM account WHERE person_id = ? FOR UPDATE")
                .param(person.value())
                .query(Account::read)
                .optional();
    }
}
