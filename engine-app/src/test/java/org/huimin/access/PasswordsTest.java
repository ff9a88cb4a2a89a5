package org.huimin.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The one test that hashes as slowly as the program: everywhere else {@code QuickPasswords} stands in. */
class PasswordsTest {

    @Test
    void areHashedSlowlyAndSayHow() {
        var passwords = new Passwords().passwordEncoder();
        var hash = passwords.encode("Huimin-2026!");
        assertThat(hash).startsWith("{bcrypt}$2a$10$");
        assertThat(passwords.matches("Huimin-2026!", hash)).isTrue();
        assertThat(passwords.matches("huimin-2026!", hash)).isFalse();
    }
}
