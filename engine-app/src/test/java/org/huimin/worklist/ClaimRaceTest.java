package org.huimin.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.Race;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two officers reach for one task at the same moment: one has it, the other reads who. */
@HouseTest
class ClaimRaceTest {

    @Autowired
    Desk desk;

    @Autowired
    TaskDesk tasks;

    @Test
    void oneOfTwoOfficersWinsEachTimeAThousandTimes() throws Exception {
        var number = desk.register(desk.officer);
        var task = desk.open(number, "Activity_CheckMaterials").id();

        var wins = Race.run(1000, desk.actor(desk.officer), tasks, desk.actor(desk.secondOfficer), tasks, task);

        assertThat(wins.first() + wins.second()).isEqualTo(1000);
    }
}
