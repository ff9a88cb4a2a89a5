package org.huimin.deadline;

import org.huimin.Postgres;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The clocks once more, on PostgreSQL. */
class ClocksOnPostgresTest extends ClocksTest {

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry properties) {
        Postgres.use(properties);
    }
}
