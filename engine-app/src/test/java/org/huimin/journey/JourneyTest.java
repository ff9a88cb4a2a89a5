package org.huimin.journey;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.huimin.Desk;
import org.huimin.MediationDesk;
import org.huimin.QuickPasswords;
import org.huimin.SmallBureau;
import org.huimin.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Starts the whole program with its pages, for a browser. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("journey")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "huimin.demo=false")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({SmallBureau.class, Desk.class, MediationDesk.class, QuickPasswords.class})
@interface JourneyTest {}
