package org.huimin.benchmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.huimin.Desk;
import org.huimin.SmallBureau;
import org.huimin.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** Starts the whole house on a database of its own, to be measured and thrown away; see docs/benchmarks.md. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("benchmark")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"huimin.demo=false", "huimin.sweep=false", "camunda.bpm.job-execution.enabled=false"})
@DirtiesContext
@ContextConfiguration(initializers = TestDatabase.class)
@Import({SmallBureau.class, Desk.class})
@interface Benchmark {}
