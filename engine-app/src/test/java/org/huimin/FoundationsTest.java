package org.huimin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Starts the ground floor only: shared, audit, organization and access with a port of its own, on the database under
 * test and without the engine.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("house")
@SpringBootTest(
        classes = FoundationsTest.GroundFloor.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration",
            "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
            "huimin.pages=classpath:/pages/"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@Import({SmallBureau.class, QuickPasswords.class, ProblemTest.Tryouts.class})
public @interface FoundationsTest {

    /** No stereotype on purpose: the scan of the whole program must not find it. */
    @EnableAutoConfiguration
    @ComponentScan({"org.huimin.shared", "org.huimin.audit", "org.huimin.organization", "org.huimin.access"})
    class GroundFloor {}
}
