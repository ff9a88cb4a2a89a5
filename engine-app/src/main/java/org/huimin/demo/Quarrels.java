package org.huimin.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Two years of disputes before those of the written stories, with their seasons and failures. */
@Component
class Quarrels {

    private static final int DAYS = 730;
    private static final List<Story.Committee> COMMITTEES = List.of(
            new Story.Committee("committee", "mediator"),
            new Story.Committee("committee2", "mediator4"),
            new Story.Committee("mediator3", "mediator3"));

    /** One in so many days tells of a poor village. */
    private static final int POOR_VILLAGES = 3;

    /** So that what seems to be the same quarrel is not taken for it. */
    private static final String ANOTHER = "与以前的纠纷不是同一件事。";

    private final Stories stories;

    Quarrels(Stories stories) {
        this.stories = stories;
    }

    /** As many stories. */
    List<Story> of(int disputes, LocalDate today) {
        var chance = new Chance();
        var villagers = new Villagers(chance);
        var days = IntStream.rangeClosed(1, DAYS).boxed().toList();
        var told = new ArrayList<Story>();
        for (int number = 0; number < disputes; number++) {
            int daysAgo = chance.oneOf(days, day -> load(today.minusDays(day)));
            told.add(story(daysAgo, today.minusDays(daysAgo), chance, villagers));
        }
        return told;
    }

    /** How many begin on such a day; nothing is written down on a day on which the office is shut. */
    private int load(LocalDate day) {
        if (!OfficeHours.openOn(day)) {
            return 0;
        }
        return stories.quarrels().stream()
                .mapToInt(quarrel -> quarrel.weightIn(day.getMonthValue()))
                .sum();
    }

    private Story story(int daysAgo, LocalDate day, Chance chance, Villagers villagers) {
        var quarrel = chance.oneOf(stories.quarrels(), one -> one.weightIn(day.getMonthValue()));
        var plot = chance.oneOf(stories.disputePlots(), Plot::weight);
        var committee = chance.oneOf(COMMITTEES);
        var registration = JsonNodeFactory.instance.objectNode();
        registration
                .put("origin", "APPLICATION")
                .put("type", quarrel.type())
                .put("receivedOn", "@today")
                .put("facts", quarrel.facts())
                .put("poorVillage", daysAgo % POOR_VILLAGES == 0)
                .put("duplicate", ANOTHER)
                .putArray("parties")
                .add(party("APPLICANT", villagers))
                .add(party("OPPONENT", villagers));
        return new Story(committee.mediator(), daysAgo, null, committee, plot.told(chance, daysAgo), registration);
    }

    private static ObjectNode party(String role, Villagers villagers) {
        return villagers.applicant("NONE").put("role", role).retain("role", "name", "idNumber", "phone", "address");
    }
}
