package org.huimin.benchmark;

import org.huimin.SmallBureau;
import org.huimin.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A province of 16 prefectures and 128 counties: each a bureau with an agency, six stations and their committees. */
final class Province {

    static final UnitId TOP = new UnitId(100_000);
    static final UnitId COUNTY = new UnitId(101_000);

    /** In SQL, where a case that is the n-th lies. */
    static final String AGENCY = "(101001 + n % 128 * 20)";

    static final String STATION = "(101002 + n % 128 * 20 + n / 128 % 6)";
    static final String COMMITTEE = "(101008 + n % 128 * 20 + n / 128 % 6)";

    private Province() {}

    static void found(JdbcClient jdbc) {
        found(jdbc, "BUREAU", "100000", "NULL", 1);
        found(jdbc, "BUREAU", "100001 + n", "100000", 16);
        found(jdbc, "BUREAU", "101000 + n * 20", "100001 + n % 16", 128);
        found(jdbc, "AGENCY", "101001 + n * 20", "101000 + n * 20", 128);
        found(jdbc, "STATION", "101002 + n / 6 * 20 + n % 6", "101000 + n / 6 * 20", 128 * 6);
        found(jdbc, "COMMITTEE", "101008 + n / 6 * 20 + n % 6", "101002 + n / 6 * 20 + n % 6", 128 * 6);
        SmallBureau.referenceDataHasChanged(jdbc);
    }

    private static void found(JdbcClient jdbc, String kind, String id, String parent, int howMany) {
        jdbc.sql("INSERT INTO unit (id, kind, parent_id, division_code, name, short_name, valid_from) SELECT " + id
                        + ", :kind, " + parent + ", '533103', :kind || n, '芒', DATE '2019-01-01'"
                        + " FROM generate_series(0, :last) n")
                .param("kind", kind)
                .param("last", howMany - 1)
                .update();
    }
}
