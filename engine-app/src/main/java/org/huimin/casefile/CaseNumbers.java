package org.huimin.casefile;

import org.huimin.shared.CaseNumber;
import org.huimin.shared.UnitId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out case numbers, per short name of an office, kind and year, from a row under lock: a number is given once, gaps
 * may stand. Offices that share a short name share a series, since their numbers could not be told apart.
 */
@Component
class CaseNumbers {

    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In a transaction of its own, so that a long registration holds up nobody else's number. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public CaseNumber next(String shortName, CaseKind kind, int year) {
        var register = eldestCalled(shortName);
        if (increment(register, kind, year) == 0) {
            begin(register, kind, year);
        }
        var last = jdbc.sql(
                        "SELECT last_number FROM case_number_counter WHERE agency_id = ? AND kind = ? AND counted_year = ?")
                .params(register.value(), kind.name(), year)
                .query(Integer.class)
                .single();
        return new CaseNumber(shortName + kind.series() + "〔" + year + "〕第" + last + "号");
    }

    private UnitId eldestCalled(String shortName) {
        return jdbc.sql("SELECT MIN(id) FROM unit WHERE short_name = ?")
                .param(shortName)
                .query((row, index) -> new UnitId(row.getLong(1)))
                .single();
    }

    private int increment(UnitId register, CaseKind kind, int year) {
        return jdbc.sql(
                        "UPDATE case_number_counter SET last_number = last_number + 1 WHERE agency_id = ? AND kind = ? AND counted_year = ?")
                .params(register.value(), kind.name(), year)
                .update();
    }

    private void begin(UnitId register, CaseKind kind, int year) {
        try {
            jdbc.sql("INSERT INTO case_number_counter (agency_id, kind, counted_year, last_number) VALUES (?, ?, ?, 1)")
                    .params(register.value(), kind.name(), year)
                    .update();
        } catch (DuplicateKeyException somebodyElseBegan) {
            throw new NumberIsBusy(somebodyElseBegan);
        }
    }
}
