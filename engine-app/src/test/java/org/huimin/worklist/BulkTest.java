package org.huimin.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau.Employee;
import org.huimin.shared.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many tasks at once: each has its own answer, and everything can be undone. */
@HouseTest
class BulkTest {

    @Autowired
    private Desk desk;

    @Autowired
    private Bulk bulk;

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private MovableClock clock;

    @Test
    void oneOfThreeThatIsTakenAlreadyKeepsNoOther() {
        var three = three();
        tasks.claim(three.get(1), desk.actor(desk.secondOfficer));

        var results = bulk.claim(new TaskIds(three), desk.actor(desk.officer));

        assertThat(results).extracting(BulkResult::id).containsExactlyElementsOf(three);
        assertThat(results).extracting(BulkResult::done).containsExactly(true, false, true);
        assertThat(String.valueOf(results.get(1).problem()))
                .contains("TaskHeldBySomebodyElse", name(desk.secondOfficer));
        assertThat(holders(three)).containsExactly(name(desk.officer), name(desk.secondOfficer), name(desk.officer));
    }

    @Test
    void aClaimIsUndoneByPuttingBack() {
        var three = new TaskIds(three());
        bulk.claim(three, desk.actor(desk.officer));

        assertThat(bulk.release(three, desk.actor(desk.officer))).allMatch(BulkResult::done);
        assertThat(holders(three.distinct())).containsOnly("-");
        assertThat(bulk.release(three, desk.actor(desk.officer))).noneMatch(BulkResult::done);
    }

    @Test
    void aHandOverIsUndoneByTakingBack() {
        var three = new TaskIds(three());
        bulk.claim(three, desk.actor(desk.officer));
        tasks.release(three.distinct().get(2), desk.actor(desk.officer));

        var handed = bulk.handOver(three, desk.secondOfficer.id(), desk.actor(desk.officer));
        assertThat(handed).extracting(BulkResult::done).containsExactly(true, true, false);

        var back = bulk.takeBack(three, desk.actor(desk.officer));
        assertThat(back).extracting(BulkResult::done).containsExactly(true, true, false);
        assertThat(holders(three.distinct())).containsExactly(name(desk.officer), name(desk.officer), "-");
    }

    @Test
    void onlyWhoHandedItOverTakesItBackAndOnlySoon() {
        var task = new TaskIds(three().subList(0, 1));
        bulk.claim(task, desk.actor(desk.officer));
        bulk.handOver(task, desk.secondOfficer.id(), desk.actor(desk.officer));

        assertThat(bulk.takeBack(task, desk.actor(desk.secondOfficer))).noneMatch(BulkResult::done);
        clock.moveTo(desk.now().plus(Duration.ofMinutes(16)));
        try {
            assertThat(bulk.takeBack(task, desk.actor(desk.officer)))
                    .extracting(result -> String.valueOf(result.problem()))
                    .allMatch(problem -> problem.contains("CannotBeTakenBack"));
        } finally {
            clock.release();
        }
    }

    @Test
    void nothingIsTakenBackFromWhomItWasNotGiven() {
        var task = new TaskIds(three().subList(0, 1));
        bulk.claim(task, desk.actor(desk.officer));
        assertThat(bulk.takeBack(task, desk.actor(desk.officer))).noneMatch(BulkResult::done);
        assertThat(holders(task.distinct())).containsExactly(name(desk.officer));
    }

    @Test
    void namesThoseWhoCouldTakeAllOfThem() {
        var inAgency = three();
        var inTownship = desk.open(desk.register(desk.township), "Activity_CheckMaterials")
                .id();

        assertThat(bulk.colleagues(new TaskIds(inAgency), desk.actor(desk.officer)))
                .extracting(person -> person.id())
                .contains(desk.secondOfficer.id())
                .doesNotContain(desk.officer.id());
        assertThatExceptionOfType(TaskGone.class)
                .isThrownBy(() ->
                        bulk.colleagues(new TaskIds(List.of(inAgency.get(0), inTownship)), desk.actor(desk.officer)));
    }

    @Test
    void whatLiesInNoBasketOfMineIsAnsweredAsGone() {
        var inTownship = desk.open(desk.register(desk.township), "Activity_CheckMaterials")
                .id();
        assertThat(bulk.claim(new TaskIds(List.of(inTownship)), desk.actor(desk.officer)))
                .noneMatch(BulkResult::done);
        assertThat(tasks.get(inTownship, desk.actor(desk.township)).assignee()).isNull();
    }

    @Test
    void noneAtAllAndMoreThanAPageAreRefused() {
        var actor = desk.actor(desk.officer);
        Stream.of(
                        new TaskIds(null),
                        new TaskIds(List.of()),
                        new TaskIds(Collections.nCopies(101, "x")),
                        new TaskIds(Collections.singletonList(null)))
                .forEach(marked ->
                        assertThatExceptionOfType(NotSoManyTasks.class).isThrownBy(() -> bulk.claim(marked, actor)));
    }

    private List<String> three() {
        return Stream.generate(() -> desk.open(desk.register(desk.officer), "Activity_CheckMaterials")
                        .id())
                .limit(3)
                .toList();
    }

    private List<String> holders(List<String> ids) {
        return ids.stream()
                .map(id -> tasks.get(id, desk.actor(desk.officer)).assignee())
                .map(holder -> holder == null ? "-" : holder.name())
                .toList();
    }

    private String name(Employee employee) {
        return desk.actor(employee).name();
    }
}
