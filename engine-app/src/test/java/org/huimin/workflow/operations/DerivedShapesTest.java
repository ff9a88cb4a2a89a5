package org.huimin.workflow.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.shared.DerivedRows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After an upgrade that counts something more, nobody has to think of making the figures anew. */
@HouseTest
class DerivedShapesTest {

    @Autowired
    DerivedRowsCheck start;

    @Autowired
    List<DerivedRows> derived;

    @Autowired
    Desk desk;

    @Autowired
    JdbcClient jdbc;

    @Test
    void rowsOfAnOlderShapeAreMadeAnewAtTheStartAndOthersAreLeft() {
        desk.register(desk.officer);
        jdbc.sql("UPDATE derived_shape SET shape = '1' WHERE name = 'kpi'").update();
        forgetRows();
        start.run(new DefaultApplicationArguments());
        assertThat(kpi().check().none()).as(kpi().check().toString()).isTrue();

        forgetRows();
        start.run(new DefaultApplicationArguments());
        assertThat(kpi().check().missing()).isPositive();
        start.run(new DefaultApplicationArguments("--rebuild"));
        assertThat(kpi().check().none()).isTrue();
    }

    private void forgetRows() {
        jdbc.sql("DELETE FROM kpi_case").update();
    }

    private DerivedRows kpi() {
        return derived.stream()
                .filter(rows -> rows.name().equals("kpi"))
                .findFirst()
                .orElseThrow();
    }
}
