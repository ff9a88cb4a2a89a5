package org.huimin.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huimin.casefile.AgreementSettles;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.Sealed;
import org.huimin.shared.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** All agreements; what they say is sealed. */
@Component
class Agreements {

    private final JdbcClient jdbc;
    private final Seals seals;
    private final JoinedTable joined;
    private final InstalmentTable instalments;
    private final Clock clock;

    Agreements(JdbcClient jdbc, Seals seals, JoinedTable joined, InstalmentTable instalments, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.joined = joined;
        this.instalments = instalments;
        this.clock = clock;
    }

    /** From now on this one binds; what was in force before is replaced by it. */
    void add(CaseNumber number, AgreementForm form, Terms terms, AgreementSettles.For settledFor, PersonId by) {
        jdbc.sql("UPDATE agreement SET state = 'REPLACED' WHERE case_number = ? AND state = 'IN_FORCE'")
                .param(number.value())
                .update();
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO agreement (case_number, form, agreed_on, mediator_signed_on, sealed_on, effective_on,
                            facts_cipher, terms_cipher, place_cipher, total_fen, settled_for, state, recorded_by, recorded_at)
                        VALUES (:number, :form, :agreedOn, :mediatorSignedOn, :sealedOn, :effectiveOn,
                            :facts, :terms, :place, :totalFen, :settledFor, 'IN_FORCE', :by, :at)""")
                .param("number", number.value())
                .param("form", form.name())
                .param("agreedOn", terms.meetingOn())
                .param("mediatorSignedOn", terms.mediatorSignedOn())
                .param("sealedOn", terms.sealedOn())
                .param("effectiveOn", terms.effective())
                .param("facts", seals.seal(terms.facts()).cipher())
                .param("terms", seals.seal(terms.terms()).cipher())
                .param("place", seals.seal(terms.performancePlace()).cipher())
                .param("totalFen", terms.total())
                .param("settledFor", settledFor.name())
                .param("by", by.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        joined.add(id, terms.parties());
        instalments.add(id, terms.owed());
    }

    /** Newest first: a dispute that is mediated again may come to a second agreement. */
    List<Agreement> of(CaseNumber number) {
        return jdbc.sql("SELECT * FROM agreement WHERE case_number = ? ORDER BY id DESC")
                .param(number.value())
                .query(this::read)
                .list();
    }

    Optional<Agreement> latest(CaseNumber number) {
        return of(number).stream().findFirst();
    }

    /** The agreement that binds now; without one no step of its performance is open. */
    Agreement inForce(CaseNumber number) {
        return latest(number).filter(Agreement::inForce).orElseThrow(NoAgreementInForce::new);
    }

    void become(Agreement agreement, Agreement.State state) {
        jdbc.sql("UPDATE agreement SET state = ? WHERE id = ?")
                .params(state.name(), agreement.id())
                .update();
    }

    /** As of a day that a court named. */
    void voided(Agreement agreement, LocalDate on) {
        jdbc.sql("UPDATE agreement SET state = 'VOID', voided_on = ? WHERE id = ?")
                .params(on, agreement.id())
                .update();
    }

    private Agreement read(ResultSet row, int index) throws SQLException {
        long id = row.getLong("id");
        return new Agreement(
                id,
                AgreementForm.valueOf(row.getString("form")),
                row.getObject("agreed_on", LocalDate.class),
                row.getObject("mediator_signed_on", LocalDate.class),
                row.getObject("sealed_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                open(row.getString("facts_cipher")),
                open(row.getString("terms_cipher")),
                seals.open(new Sealed(row.getString("place_cipher"), null)),
                row.getObject("total_fen", Long.class),
                AgreementSettles.For.valueOf(row.getString("settled_for")),
                Agreement.State.valueOf(row.getString("state")),
                row.getObject("voided_on", LocalDate.class),
                joined.of(id),
                instalments.of(id));
    }

    private String open(@Nullable String cipher) {
        return Objects.requireNonNullElse(seals.open(new Sealed(cipher, null)), "");
    }
}
