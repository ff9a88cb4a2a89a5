package org.huimin.demo;

import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A story as it is being told. It was written for the models as shipped: where a changed one asks for something else,
 * the story ends there and its case rests where it is. A demo keeps no program from starting.
 */
final class Telling {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private final Story story;
    private final Deeds deeds;
    private @Nullable CaseNumber number;
    private boolean over;

    Telling(Story story, Deeds deeds) {
        this.story = story;
        this.deeds = deeds;
    }

    void begin() {
        try {
            number = deeds.register(story);
        } catch (RuntimeException otherModels) {
            end("its registration", otherModels);
        }
    }

    void goOn(Story.Turn turn, Scene scene) {
        if (over || number == null || (turn.ifItWaits() && !deeds.waits(scene, number))) {
            return;
        }
        try {
            deeds.play(scene, story, number);
        } catch (RuntimeException otherModels) {
            end(turn.scene(), otherModels);
        }
    }

    private void end(String before, RuntimeException why) {
        over = true;
        LOG.warn("A story of the demo bureau ends before {}, case {}: {}", before, number, why.toString());
    }
}
