package org.huimin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huimin.FoundationsTest;
import org.huimin.SmallBureau;
import org.huimin.organization.Person;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FoundationsTest
class RolesTest {

    @Autowired
    private Roles roles;

    @Autowired
    private RoleHolders holders;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private SmallBureau house;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void thereAreFifteen() {
        List<String> codes =
                jdbc.sql("SELECT code FROM role").query(String.class).list();
        assertThat(codes).hasSize(15).contains(Role.INTAKE, Role.DIRECTOR, Role.AUDITOR);
    }

    @Test
    void aRoleIsHeldToTheEndOfItsLastDay() {
        var person = house.somebody(house.agency, Role.REVIEWER, Role.FINANCE);
        roles.end(person.id(), Role.FINANCE, today(), null);
        assertThat(roles.of(person.id())).containsExactlyInAnyOrder(Role.REVIEWER, Role.FINANCE);
        roles.end(person.id(), Role.FINANCE, today().minusDays(1), null);
        assertThat(roles.of(person.id())).containsExactly(Role.REVIEWER);
    }

    @Test
    void aRoleBeginsOnItsFirstDay() {
        var person = house.somebody(house.agency);
        roles.grant(person.id(), Role.INTAKE, today().plusDays(1), null);
        assertThat(roles.of(person.id())).isEmpty();
    }

    @Test
    void refusesWhatCannotBeGranted() {
        var person = house.somebody(house.agency, Role.INTAKE);
        assertThatExceptionOfType(RoleUnknown.class).isThrownBy(() -> roles.grant(person.id(), "MAYOR", today(), null));
        assertThatExceptionOfType(RoleHeldAlready.class)
                .isThrownBy(() -> roles.grant(person.id(), Role.INTAKE, today(), null));
    }

    @Test
    void findsWhoHoldsARoleInAUnit() {
        var here = house.somebody(house.otherStation, Role.INTAKE);
        house.somebody(house.station, Role.INTAKE);
        house.somebody(house.otherStation, Role.FINANCE);
        assertThat(holders.in(house.otherStation, Role.INTAKE))
                .extracting(Person::id)
                .containsExactly(here.id());
    }

    @Test
    void actsAsSomebodyForAWhile() {
        var person = house.somebody(house.agency, Role.INTAKE);
        var actor = currentActor.as(person.login(), currentActor::get);
        assertThat(actor.id()).isEqualTo(person.id());
        assertThat(actor.unit()).isEqualTo(house.agency);
        assertThat(actor.holds(Role.INTAKE)).isTrue();
        assertThatIllegalStateException().isThrownBy(currentActor::get);
        assertThatIllegalArgumentException().isThrownBy(() -> currentActor.as("nobody", currentActor::get));
    }

    private LocalDate today() {
        return OfficeTime.day(clock.instant());
    }
}
