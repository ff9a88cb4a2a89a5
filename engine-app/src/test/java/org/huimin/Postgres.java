package org.huimin;

import org.springframework.test.context.DynamicPropertyRegistry;

/** Points a test at a PostgreSQL, whatever the database under test is. */
public final class Postgres {

    private Postgres() {}

    /** A new, empty database. */
    public static void use(DynamicPropertyRegistry properties) {
        TestDatabase.postgres().forEach((name, value) -> properties.add(name, () -> value));
    }
}
