package org.huimin.casefile;

import java.util.Objects;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.UnitId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives out case numbers, per short name of an office, kind and year, from a row under lock: a number is given once, gaps
 * may stand. Offices that share a short name share a series, since their numbers could not be told apart.
 */
@Component
class CaseNumbers {

    private final JdbcClient jdbc;
    private final TransactionTemplate alone;

    CaseNumbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** In a transaction of its own, so that a long registration holds up nobody else's number. */
    CaseNumber next(String shortName, CaseKind kind, int year) {
        try {
            return take(shortName, kind, year);
        } catch (DuplicateKeyException somebodyElseBeganTheSeries) {
            return take(shortName, kind, year);
        }
    }

    private CaseNumber take(String shortName, CaseKind kind, int year) {
        int number = Objects.requireNonNull(alone.execute(status -> increment(eldestCalled(shortName), kind, year)));
        return new CaseNumber(shortName + kind.series() + "〔" + year + "〕第" + number + "号");
    }

    private int increment(UnitId register, CaseKind kind, int year) {
        if (goOn(register, kind, year) == 0) {
            begin(register, kind, year);
        }
        return jdbc.sql(
                        "SELECT last_number FROM case_number_counter WHERE agency_id = ? AND kind = ? AND counted_year = ?")
                .params(register.value(), kind.name(), year)
                .query(Integer.class)
                .single();
    }

    private UnitId eldestCalled(String shortName) {
        return jdbc.sql("SELECT MIN(id) FROM unit WHERE short_name = ?")
                .param(shortName)
                .query((row, index) -> new UnitId(row.getLong(1)))
                .single();
    }

    private int goOn(UnitId register, CaseKind kind, int year) {
        return jdbc.sql(
                        "UPDATE case_number_counter SET last_number = last_number + 1 WHERE agency_id = ? AND kind = ? AND counted_year = ?")
                .params(register.value(), kind.name(), year)
                .update();
    }

    private void begin(UnitId register, CaseKind kind, int year) {
        jdbc.sql("INSERT INTO case_number_counter (agency_id, kind, counted_year, last_number) VALUES (?, ?, ?, 1)")
                .params(register.value(), kind.name(), year)
                .update();
    }
}
