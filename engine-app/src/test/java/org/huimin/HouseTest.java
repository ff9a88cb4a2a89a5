package org.huimin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Starts the whole house, engine included, on the database under test: H2 in memory, or a real PostgreSQL with
 * {@code -Dhuimin.test.database=postgres}. One context serves all such tests, so each brings people and cases of its own.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("house")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"huimin.demo=false", "huimin.sweep=false", "camunda.bpm.job-execution.enabled=false"})
@ContextConfiguration(initializers = TestDatabase.class)
@AutoConfigureMockMvc
@Import({SmallBureau.class, Desk.class, MediationDesk.class, QuickPasswords.class})
public @interface HouseTest {}
