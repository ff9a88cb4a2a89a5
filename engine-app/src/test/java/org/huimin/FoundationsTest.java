package org.huimin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** Starts the ground floor only: shared, audit, organization and access with a port of their own, on an
 * empty H2 in memory and without the engine. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        classes = FoundationsTest.GroundFloor.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration",
            "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
            "server.tomcat.basedir=target/tomcat",
            "huimin.pages=classpath:/pages/",
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1"
        })
@Import({SmallBureau.class, ProblemTest.Tryouts.class})
public @interface FoundationsTest {

    /** No stereotype on purpose: the scan of the whole program must not find it. */
    @EnableAutoConfiguration
    @ComponentScan({"org.huimin.shared", "org.huimin.audit", "org.huimin.organization", "org.huimin.access"})
    class GroundFloor {}
}
