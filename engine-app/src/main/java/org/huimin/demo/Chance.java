package org.huimin.demo;

import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Chance that falls the same way every time, so that two demo bureaus of one day tell the same stories. */
final class Chance {

    private static final int SEED = 2019;

    private final Random random = new Random(SEED);

    /** From the one to the other, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Each as often as its weight says. */
    <T> T oneOf(List<T> choices, ToIntFunction<T> weight) {
        int lot = random.nextInt(choices.stream().mapToInt(weight).sum());
        for (var choice : choices) {
            lot -= weight.applyAsInt(choice);
            if (lot < 0) {
                return choice;
            }
        }
        throw new IllegalStateException("Weights are not negative");
    }
}
