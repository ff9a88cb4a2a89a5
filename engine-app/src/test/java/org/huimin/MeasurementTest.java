package org.huimin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.huimin.casefile.ElementNames;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Starts what measures, on the ground floor and the case file, without the engine: its events are published by the
 * tests, the decision tables are the ones that the program ships. On H2, and again on PostgreSQL.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("house")
@SpringBootTest(
        classes = MeasurementTest.MeasuringFloor.class,
        properties = {
            "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration",
            "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
            "spring.main.lazy-initialization=true",
            "huimin.sweep=false"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@AutoConfigureMockMvc
@Import({SmallBureau.class, QuickPasswords.class, TablesAsDrawn.class, SmallCases.class})
public @interface MeasurementTest {

    /** No stereotype on purpose: the scan of the whole program must not find it. */
    @EnableAutoConfiguration
    @ComponentScan({
        "org.huimin.shared",
        "org.huimin.audit",
        "org.huimin.organization",
        "org.huimin.access",
        "org.huimin.casefile",
        "org.huimin.deadline",
        "org.huimin.metrics"
    })
    class MeasuringFloor {

        /** The diagrams are not part of this floor. */
        @Bean
        ElementNames namelessElements() {
            return (process, element) -> Optional.empty();
        }
    }
}
