package org.huimin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.huimin.access.Actor;
import org.huimin.shared.Refusal;
import org.huimin.worklist.TaskDesk;

/** Lets two people, at one node or at two, claim one task at the same moment, round after round. */
public record Race(int first, int second) {

    public static Race run(int rounds, Actor one, TaskDesk oneDesk, Actor other, TaskDesk otherDesk, String task)
            throws Exception {
        int first = 0;
        int second = 0;
        var start = new CyclicBarrier(2);
        var hands = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < rounds; round++) {
                var mine = hands.submit(attempt(start, oneDesk, task, one));
                var yours = hands.submit(attempt(start, otherDesk, task, other));
                var outcome = new Outcome(mine.get(), yours.get());
                outcome.exactlyOneWon(one, other);
                if (outcome.mine().won()) {
                    first++;
                    oneDesk.release(task, one);
                } else {
                    second++;
                    otherDesk.release(task, other);
                }
            }
        } finally {
            hands.shutdownNow();
        }
        return new Race(first, second);
    }

    private static Callable<Attempt> attempt(CyclicBarrier start, TaskDesk desk, String task, Actor actor) {
        return () -> {
            start.await();
            try {
                return new Attempt(desk.claim(task, actor).heldBy(actor.id()), "", "");
            } catch (Refusal refusal) {
                return new Attempt(
                        false,
                        refusal.code(),
                        refusal.extras().getOrDefault("holder", "").toString());
            }
        };
    }

    private record Attempt(boolean won, String refusal, String holder) {}

    private record Outcome(Attempt mine, Attempt yours) {

        void exactlyOneWon(Actor one, Actor other) {
            assertThat(mine.won()).isNotEqualTo(yours.won());
            var loser = mine.won() ? yours : mine;
            assertThat(loser.refusal()).isEqualTo("TaskHeldBySomebodyElse");
            assertThat(loser.holder()).isEqualTo(mine.won() ? one.name() : other.name());
        }
    }
}
