package org.huimin.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.huimin.access.Actor;
import org.huimin.organization.People;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.Sealed;
import org.huimin.shared.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was set right, by whom, when and why; before, after and reason are sealed. */
@Component
class Corrections implements CasePagePart {

    private final JdbcClient jdbc;
    private final Seals seals;
    private final People people;
    private final Clock clock;

    Corrections(JdbcClient jdbc, Seals seals, People people, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.people = people;
        this.clock = clock;
    }

    void add(CaseNumber number, Amendment amendment, Actor actor) {
        amendment.changes().forEach(change -> add(number, change, amendment.reason(), actor.id(), null));
    }

    /** @param confirmedBy the second person, where a correction takes two */
    void add(
            CaseNumber number,
            Amendment.Change change,
            String reason,
            PersonId correctedBy,
            @Nullable PersonId confirmedBy) {
        jdbc.sql("""
                        INSERT INTO case_correction (case_number, field, before_cipher, after_cipher, reason_cipher, corrected_by, confirmed_by,
                            corrected_at)
                        VALUES (:number, :field, :before, :after, :reason, :by, :confirmedBy, :at)""")
                .param("number", number.value())
                .param("field", change.field())
                .param("before", seals.seal(change.before()).cipher())
                .param("after", seals.seal(change.after()).cipher())
                .param("reason", seals.seal(reason).cipher())
                .param("by", correctedBy.value())
                .param("confirmedBy", confirmedBy == null ? null : confirmedBy.value())
                .param("at", Cases.utc(clock.instant()))
                .update();
    }

    @Override
    public String name() {
        return "corrections";
    }

    @Override
    public List<Correction> of(CaseRecord caseRecord, Actor actor) {
        return jdbc.sql("SELECT * FROM case_correction WHERE case_number = ? ORDER BY id DESC")
                .param(caseRecord.number().value())
                .query(this::read)
                .list();
    }

    private Correction read(ResultSet row, int index) throws SQLException {
        var field = row.getString("field");
        return new Correction(
                field,
                masked(field, open(row.getString("before_cipher"))),
                masked(field, open(row.getString("after_cipher"))),
                open(row.getString("reason_cipher")),
                name(row.getLong("corrected_by")),
                confirmedBy(row),
                Cases.instantOf(row, "corrected_at"));
    }

    private @Nullable String confirmedBy(ResultSet row) throws SQLException {
        var confirmedBy = row.getObject("confirmed_by", Long.class);
        return confirmedBy == null ? null : name(confirmedBy);
    }

    private String name(long person) {
        return people.get(new PersonId(person)).name();
    }

    private @Nullable String open(@Nullable String cipher) {
        return seals.open(new Sealed(cipher, null));
    }

    /** As a case page shows it everywhere. */
    private static @Nullable String masked(String field, @Nullable String plain) {
        if (field.endsWith("idNumber")) {
            return Mask.idNumber(plain);
        }
        if (field.endsWith("phone")) {
            return Mask.phone(plain);
        }
        return field.endsWith("address") ? Mask.address(plain) : plain;
    }
}
