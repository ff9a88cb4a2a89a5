package org.huimin.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.MediationDesk;
import org.huimin.access.CurrentActor;
import org.huimin.register.Delivery;
import org.huimin.register.Imports;
import org.huimin.register.Lists;
import org.huimin.register.RegisterKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which disputes count for the registered poor. */
@HouseTest
class TargetGroupTest {

    private static final int EDGE = 9001;
    private static final int LOW_INCOME = 9002;

    @Autowired
    private MediationDesk office;

    @Autowired
    private Desk desk;

    @Autowired
    private Imports imports;

    @Autowired
    private CurrentActor actors;

    @Test
    void aPoorVillageCounts() {
        assertThat(counts(Map.of("poorVillage", true))).isTrue();
        assertThat(counts(Map.of())).isFalse();
    }

    @Test
    void onePartyFromARegisteredHouseholdIsEnoughButNotOfEveryCategory() {
        handIn(Lists.member(EDGE), Lists.member(LOW_INCOME, Lists.idNumber(LOW_INCOME), "低保", "2021-01-01", ""));
        assertThat(counts(Map.of("parties", parties(EDGE)))).isTrue();
        assertThat(counts(Map.of("parties", parties(LOW_INCOME)))).isFalse();
    }

    private boolean counts(Map<String, ?> told) {
        return desk.get(office.register(told)).inTargetGroup();
    }

    private static List<Map<String, Object>> parties(int opponent) {
        return List.of(
                MediationDesk.party("APPLICANT", "岩罕" + opponent),
                Map.of("role", "OPPONENT", "name", "成员", "idNumber", Lists.idNumber(opponent)));
    }

    private void handIn(String... members) {
        var list = new Delivery(RegisterKind.HOUSEHOLD, "名册", "名册.csv", null, Lists.csv(List.of(members)));
        var login = desk.bureau.somebody(desk.bureau.bureau, "STATS").login();
        actors.as(login, () -> {
            imports.confirm(imports.tryOut(list, actors.get()), actors.get());
            return null;
        });
    }
}
