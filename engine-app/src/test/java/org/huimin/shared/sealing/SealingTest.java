package org.huimin.shared.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.UUID;
import org.huimin.shared.Seals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.MetaDataAccessException;

class SealingTest {

    @TempDir
    private Path folder;

    private final String key = Base64.getEncoder().encodeToString(KeyFile.random());
    private DriverManagerDataSource database = new DriverManagerDataSource();

    @BeforeEach
    void emptyDatabase() {
        database = new DriverManagerDataSource(
                "jdbc:h2:file:" + folder.resolve(UUID.randomUUID().toString()));
        JdbcClient.create(database)
                .sql("CREATE TABLE seal_check (id INTEGER NOT NULL PRIMARY KEY, cipher TEXT NOT NULL)")
                .update();
    }

    @Test
    void theSameKeyPassesAgain() {
        var sealed = start(key).seal("秘密");
        assertThat(start(key).open(sealed)).isEqualTo("秘密");
    }

    @Test
    void anotherKeyDoesNotStart() {
        start(key);
        var other = Base64.getEncoder().encodeToString(KeyFile.random());
        assertThatExceptionOfType(KeyRefused.class)
                .isThrownBy(() -> start(other))
                .withMessageContaining("does not open this database");
    }

    @Test
    void makesAKeyFileForItsOwnerOnly() throws IOException {
        var sealed = start(null).seal("秘密");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile())))
                .isEqualTo("rw-------");
        assertThat(start(null).open(sealed)).isEqualTo("秘密");
    }

    @Test
    void aLostKeyFileIsNotMadeAnew() throws IOException {
        start(null);
        Files.delete(keyFile());
        assertThatExceptionOfType(KeyRefused.class)
                .isThrownBy(() -> start(null))
                .withMessageContaining("is missing");
        assertThat(keyFile()).doesNotExist();
    }

    @Test
    void postgresqlNeedsAKey() {
        var settings = new SealingSettings(" ", keyFile());
        assertThatExceptionOfType(KeyRefused.class)
                .isThrownBy(() -> new SealingKey(settings).find("jdbc:postgresql://db/huimin", false));
        assertThat(keyFile()).doesNotExist();
    }

    @Test
    void refusesWhatIsNoKey() {
        assertThatExceptionOfType(KeyRefused.class).isThrownBy(() -> start("not base64!"));
        assertThatExceptionOfType(KeyRefused.class).isThrownBy(() -> start("c2hvcnQ="));
    }

    @Test
    void doesNotSayTheKey() {
        assertThat(new SealingSettings(key, keyFile()).toString()).doesNotContain(key);
    }

    @Test
    void saysWhatToDo() {
        var analysis = new KeyRefusedAnalyzer().analyze(new KeyRefused("wrong", "do this"));
        assertThat(analysis.getDescription()).isEqualTo("wrong");
        assertThat(analysis.getAction()).isEqualTo("do this");
    }

    private Seals start(@Nullable String givenKey) {
        try {
            return new Sealing().seals(new SealingSettings(givenKey, keyFile()), database, JdbcClient.create(database));
        } catch (MetaDataAccessException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private Path keyFile() {
        return folder.resolve("data").resolve("huimin.key");
    }
}
