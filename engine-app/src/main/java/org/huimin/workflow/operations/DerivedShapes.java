package org.huimin.workflow.operations;

import org.huimin.shared.DerivedRows;
import org.huimin.shared.Rebuilding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes derived rows anew and knows in what shape they were made last; of two nodes that start at once, one does it. */
@Component
class DerivedShapes {

    private static final Logger LOG = LoggerFactory.getLogger(DerivedShapes.class);

    private final JdbcClient jdbc;
    private final Rebuilding rebuilding;

    DerivedShapes(JdbcClient jdbc, Rebuilding rebuilding) {
        this.jdbc = jdbc;
        this.rebuilding = rebuilding;
    }

    /** Only if they were made in another shape, by the program as it was before. */
    @Transactional
    public void bringUpToDate(DerivedRows rows) {
        if (!made(rows).equals(rows.shape())) {
            rebuild(rows);
        }
    }

    @Transactional
    public void rebuild(DerivedRows rows) {
        LOG.info("{}: made anew, from shape {} to {}", rows.name(), made(rows), rows.shape());
        try {
            rows.rebuild();
        } finally {
            rebuilding.over(rows.name());
        }
        jdbc.sql("UPDATE derived_shape SET shape = :shape WHERE name = :name")
                .param("shape", rows.shape())
                .param("name", rows.name())
                .update();
        LOG.info("{}: done", rows.name());
    }

    private String made(DerivedRows rows) {
        return jdbc.sql("SELECT shape FROM derived_shape WHERE name = ? FOR UPDATE")
                .param(rows.name())
                .query(String.class)
                .single();
    }
}
