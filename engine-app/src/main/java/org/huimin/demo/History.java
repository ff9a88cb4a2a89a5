package org.huimin.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Two years of cases before those of the written stories, with their seasons, failures and corrections. */
@Component
class History {

    private static final int DAYS = 730;
    private static final List<String> REGISTRARS = List.of("officer", "intake", "township");
    private static final List<String> LAWYERS = List.of("lawyer", "lawyer2");

    private final Stories stories;

    History(Stories stories) {
        this.stories = stories;
    }

    /** As many stories, the oldest first. */
    List<Story> of(int cases, LocalDate today) {
        var chance = new Chance();
        var villagers = new Villagers(chance);
        var days = IntStream.rangeClosed(1, DAYS).boxed().toList();
        var told = new ArrayList<Story>();
        for (int number = 0; number < cases; number++) {
            int daysAgo = chance.oneOf(days, day -> load(today.minusDays(day)));
            told.add(story(daysAgo, today.minusDays(daysAgo), chance, villagers));
        }
        return told;
    }

    /** How much comes in on such a day; nothing on a day on which the office is shut. */
    private int load(LocalDate day) {
        if (!OfficeHours.openOn(day)) {
            return 0;
        }
        return stories.claims().stream()
                .mapToInt(claim -> claim.weightIn(day.getMonthValue()))
                .sum();
    }

    private Story story(int daysAgo, LocalDate day, Chance chance, Villagers villagers) {
        var claim = chance.oneOf(stories.claims(), one -> one.weightIn(day.getMonthValue()));
        var plot = chance.oneOf(stories.plots(), Plot::weight);
        ObjectNode registration = claim.registration().deepCopy();
        registration.put("receivedAt", "@now");
        registration.set("applicant", villagers.applicant(chance.oneOf(claim.categories())));
        return new Story(
                chance.oneOf(REGISTRARS),
                daysAgo,
                plot.lawyer() ? chance.oneOf(LAWYERS) : null,
                null,
                plot.told(chance, daysAgo),
                registration);
    }
}
