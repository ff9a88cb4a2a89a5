package org.huimin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * Starts what measures, on the ground floor and the case file, without the engine: its events are published by the
 * tests, the decision tables are the ones that the program ships.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        classes = MeasurementTest.MeasuringFloor.class,
        properties = {
            "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration",
            "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1",
            "spring.main.lazy-initialization=true",
            "huimin.background.enabled=false",
            "huimin.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
        })
@AutoConfigureMockMvc
@Import({SmallBureau.class, TablesAsDrawn.class, SmallCases.class})
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
    class MeasuringFloor {}
}
