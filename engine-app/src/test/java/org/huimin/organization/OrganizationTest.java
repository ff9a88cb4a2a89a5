package org.huimin.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.huimin.FoundationsTest;
import org.huimin.SmallBureau;
import org.huimin.shared.DivisionCode;
import org.huimin.shared.Revisions;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@FoundationsTest
@Transactional
class OrganizationTest {

    private static final LocalDate MOVED = LocalDate.of(2026, 7, 1);

    @Autowired
    private Organization organization;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private Revisions revisions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void foundsUnitsInATree() {
        var bureau = found(UnitKind.BUREAU, null);
        var agency = found(UnitKind.AGENCY, bureau);
        assertThat(units.get(agency).parent()).isEqualTo(bureau);
        assertThat(units.within(bureau)).containsExactlyInAnyOrder(bureau, agency);
        assertThat(units.ofKind(UnitKind.AGENCY)).extracting(Unit::id).contains(agency);
        assertThat(entries("UNIT_FOUNDED", bureau.toString())).isOne();
    }

    @Test
    void hiresPeopleWhoseNamesAreRare() {
        var unit = found(UnitKind.BUREAU, null);
        var id = organization.hire(new NewPerson(" Li.Si ", "𠮷·李四", unit, null), null);
        assertThat(people.get(id).name()).isEqualTo("𠮷·李四");
        assertThat(people.find("LI.SI")).contains(people.get(id));
        assertThat(people.of(unit)).extracting(Person::login).containsExactly("li.si");
        assertThat(entries("PERSON_HIRED", id.toString())).isOne();
    }

    @Test
    void givesALoginToOnePersonOnly() {
        var unit = found(UnitKind.BUREAU, null);
        organization.hire(new NewPerson("wang", "王五", unit, null), null);
        assertThatExceptionOfType(LoginIsTaken.class)
                .isThrownBy(() -> organization.hire(new NewPerson("WANG", "王六", unit, null), null));
    }

    @Test
    void knowsNobodyElse() {
        assertThat(people.find("nobody")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new NewPerson("a b", "赵", new UnitId(1), null));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void everyNodeKnowsAtOnceWhatAnotherHasFounded() {
        var here = new UnitTable(jdbc, revisions, Clock.systemUTC());
        var there = new UnitTable(jdbc, revisions, Clock.systemUTC());
        int before = there.all().size();
        var bureau = here.add(unit(UnitKind.BUREAU, null));
        try {
            assertThat(there.all()).hasSize(before + 1);
            assertThat(there.get(bureau)).isEqualTo(here.get(bureau));
        } finally {
            jdbc.sql("DELETE FROM unit WHERE id = ?").param(bureau.value()).update();
            SmallBureau.referenceDataHasChanged(jdbc);
        }
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void aFoundingThatIsGivenUpIsKnownToNobody() {
        int before = units.all().size();
        transaction.executeWithoutResult(founding -> {
            found(UnitKind.BUREAU, null);
            assertThat(units.all()).hasSize(before + 1);
            founding.setRollbackOnly();
        });
        assertThat(units.all()).hasSize(before);
    }

    /** The second one waits for the first, and then sees where that has led. */
    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void twoMovesAtOnceHangNoUnitsBelowEachOther() {
        var one = found(UnitKind.BUREAU, null);
        var other = found(UnitKind.BUREAU, null);
        try {
            var opposite = transaction.execute(moving -> {
                organization.move(one, other, MOVED, null);
                var second = CompletableFuture.runAsync(() -> organization.move(other, one, MOVED, null));
                assertThat(second).failsWithin(Duration.ofMillis(200)).withThrowableOfType(TimeoutException.class);
                return second;
            });
            assertThat(opposite)
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableOfType(ExecutionException.class)
                    .withCauseInstanceOf(IllegalArgumentException.class);
        } finally {
            jdbc.sql("DELETE FROM unit_move WHERE unit_id IN (?, ?)")
                    .params(one.value(), other.value())
                    .update();
            jdbc.sql("DELETE FROM unit WHERE id IN (?, ?)")
                    .params(one.value(), other.value())
                    .update();
            SmallBureau.referenceDataHasChanged(jdbc);
        }
    }

    private UnitId found(UnitKind kind, @Nullable UnitId parent) {
        return organization.found(unit(kind, parent), null);
    }

    private static NewUnit unit(UnitKind kind, @Nullable UnitId parent) {
        return new NewUnit(kind, parent, new DivisionCode("533103"), "芒市司法局", "芒", LocalDate.of(2019, 1, 1));
    }

    private long entries(String action, String subject) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE action = ? AND subject = ?")
                .params(action, subject)
                .query(Long.class)
                .single();
    }
}
