package org.huimin.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huimin.shared.PersonGroup.DISABLED;
import static org.huimin.shared.PersonGroup.ELDER;
import static org.huimin.shared.PersonGroup.MIGRANT_WORKER;
import static org.huimin.shared.PersonGroup.WOMAN;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Set;
import org.huimin.access.Actor;
import org.huimin.casefile.Amendment;
import org.huimin.casefile.Amendments;
import org.huimin.casefile.NewParty;
import org.huimin.casefile.PartyRole;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A figure is cut by groups of people, of which one may belong to several: a case counts once in each, and once in all. */
class GroupsOfPeopleTest extends FigureTest {

    @Autowired
    Amendments amendments;

    @Autowired
    Folding folding;

    @Test
    void countsOnceInEachGroupAndOnceInAll() {
        var both = asking(MIGRANT_WORKER, WOMAN);
        reached(both, "AidGranted", "03-05");
        refused(asking(WOMAN), "03-05", "ECON_OVER");
        reached(asking(), "AidGranted", "03-05");
        reached(asking(DISABLED), "ApplicationWithdrawn", "03-05");
        for (int folds = 0; folds < 2; folds++) {
            assertThat(shown("AID_RATE_ELIGIBLE")).isEqualTo("2/3 66.67 MISSED, 1 excluded");
            assertThat(of(WOMAN)).isEqualTo("1/2 50.00 MISSED, 0 excluded");
            assertThat(of(MIGRANT_WORKER)).isEqualTo("1/1 100.00 MET, 0 excluded");
            assertThat(of(DISABLED)).isEqualTo("0/0 null NOT_APPLICABLE, 1 excluded");
            assertThat(of(ELDER)).isEqualTo("0/0 null NOT_APPLICABLE, 0 excluded");
            folding.fold();
        }
        assertThat(listed("denominator", WOMAN)).hasSize(2).contains(both);
        assertThat(listed("numerator", MIGRANT_WORKER)).containsExactly(both);
        assertThat(listed("excluded", DISABLED)).hasSize(1);
        assertThat(listed("denominator", ELDER)).isEmpty();
        assertThat(listed("denominator", null)).hasSize(3);
    }

    @Test
    void aWordInsideAnotherIsNoGroup() {
        reached(asking(PersonGroup.FARMER), "AidGranted", "03-05");
        assertThat(listed("numerator", PersonGroup.FARMER)).hasSize(1);
        assertThat(listed("numerator", PersonGroup.FOREIGNER)).isEmpty();
    }

    @Test
    void monthsAndUnitsAreCutToo() {
        reached(asking(WOMAN), "AidGranted", "03-05");
        reached(asking(), "AidGranted", "03-05");
        var cut = new Cut(null, null, WOMAN);
        assertThat(actors.as(director, () -> controller.months("AID_RATE_ELIGIBLE", month("03"), null, cut)))
                .last()
                .extracting(Trend.Point::numerator)
                .isEqualTo(1L);
        assertThat(actors.as(
                        director, () -> controller.units("AID_RATE_ELIGIBLE", month("01"), month("12"), null, cut)))
                .filteredOn(unit -> unit.id().equals(house.station))
                .extracting(KpiUnit::numerator)
                .containsExactly(1L);
    }

    @Test
    void whoeverIsRegisteredAnewMovesByTheDifference() {
        var number = asking(WOMAN);
        reached(number, "AidGranted", "03-05");
        folding.fold();
        corrected(number, Set.of(DISABLED, ELDER));
        assertThat(of(WOMAN)).startsWith("0/0");
        assertThat(of(DISABLED)).startsWith("1/1");
        assertThat(of(ELDER)).startsWith("1/1");
        assertThat(shown("AID_RATE_ELIGIBLE")).startsWith("1/1");
    }

    private CaseNumber asking(PersonGroup... groups) {
        var number =
                small.receivedAt(at("03-02"), house.station, Set.of(groups)).number();
        reached(number, "ApplicationReceived", "03-02");
        return targeted(number);
    }

    private void corrected(CaseNumber number, Set<PersonGroup> groups) {
        var party = new NewParty(PartyRole.APPLICANT, "岩糯", null, null, null, null, null, groups);
        var form = JsonNodeFactory.instance.objectNode();
        var amendment = new Amendment("A31_5", "WINDOW", false, List.of(party), form, List.of(), "录入有误。");
        transaction.executeWithoutResult(status -> {
            var locked = cases.lock(number);
            var officer = new Actor(locked.registeredBy(), "某", house.station, Set.of("INTAKE"));
            amendments.amend(locked, amendment, officer);
        });
    }

    private String of(PersonGroup group) {
        return shown("AID_RATE_ELIGIBLE", "01", "12", null, new Cut(null, null, group));
    }

    private List<CaseNumber> listed(String side, @Nullable PersonGroup group) {
        return behind("AID_RATE_ELIGIBLE", side, "01", "12", null, new Cut(null, null, group)).stream()
                .map(KpiCase::caseNumber)
                .toList();
    }
}
