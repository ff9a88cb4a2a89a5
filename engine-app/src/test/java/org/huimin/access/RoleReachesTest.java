package org.huimin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.huimin.FoundationsTest;
import org.huimin.SmallBureau;
import org.huimin.shared.Role;
import org.huimin.shared.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@FoundationsTest
class RoleReachesTest {

    @Autowired
    private Reaches reaches;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private SmallBureau house;

    @Test
    void theDirectorReachesTheWholeBureau() {
        assertThat(reach(house.bureau, Role.DIRECTOR).units())
                .containsExactlyInAnyOrder(
                        house.bureau,
                        house.agency,
                        house.station,
                        house.otherStation,
                        house.firm,
                        house.centre,
                        house.committee,
                        house.otherCommittee);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.INTAKE, Role.REVIEWER, Role.AGENCY_HEAD, Role.FOLLOW_UP, Role.FINANCE, Role.STATS})
    void staffReachTheirOwnUnitAndItsCommittee(String role) {
        var reach = reach(house.station, role);
        assertThat(reach.units()).containsExactlyInAnyOrder(house.station, house.committee);
        assertThat(reach.firm()).isNull();
        assertThat(reach.lawyer()).isNull();
    }

    @Test
    void aFirmReachesItsOwnCasesOnly() {
        var reach = reach(house.firm, Role.FIRM);
        assertThat(reach.firm()).isEqualTo(house.firm);
        assertThat(reach.units()).isEmpty();
    }

    @Test
    void aLawyerReachesTheirOwnCasesOnly() {
        var lawyer = house.somebody(house.firm, Role.LAWYER);
        assertThat(reach(lawyer)).isEqualTo(new Reach(Set.of(), null, lawyer.id(), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.MEDIATOR, Role.COMMITTEE_HEAD})
    void aMemberReachesTheDisputesOfTheCommitteeAndTheirOwn(String role) {
        var member = house.somebody(house.committee, role);
        assertThat(reach(member)).isEqualTo(new Reach(Set.of(house.committee), null, null, member.id()));
    }

    @Test
    void whoMediatesForNoCommitteeReachesTheirOwnDisputesOnly() {
        var head = house.somebody(house.bureau, Role.COMMITTEE_HEAD);
        assertThat(reach(head)).isEqualTo(new Reach(Set.of(), null, null, head.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR})
    void othersReachNothing(String role) {
        assertThat(reach(house.bureau, role).nothing()).isTrue();
    }

    private Reach reach(UnitId unit, String role) {
        return reach(house.somebody(unit, role));
    }

    private Reach reach(SmallBureau.Employee somebody) {
        return currentActor.as(somebody.login(), () -> reaches.of(currentActor.get()));
    }
}
