package org.huimin.shared.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @Test
    void aNodeWithAnotherKeyDoesNotStartAndSaysWhy(CapturedOutput output) {
        var key = Base64.getEncoder().encodeToString(KeyFile.random());
        start(key).close();
        start(key).close();
        assertThat(output).doesNotContain("APPLICATION FAILED TO START");

        var other = Base64.getEncoder().encodeToString(KeyFile.random());
        assertThatException().isThrownBy(() -> start(other)).withRootCauseInstanceOf(KeyRefused.class);
        assertThat(output.getOut())
                .contains("APPLICATION FAILED TO START", "所提供的密钥与本数据库不符")
                .doesNotContain("at org.huimin", key, other);
    }

    private ConfigurableApplicationContext start(String key) {
        return new SpringApplicationBuilder(
                        Sealing.class,
                        DataSourceAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        JdbcClientAutoConfiguration.class,
                        FlywayAutoConfiguration.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + database,
                        "--spring.flyway.locations=classpath:db/migration/common",
                        "--huimin.key=" + key);
    }
}
