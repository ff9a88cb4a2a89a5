package org.huimin.demo;

import java.util.Map;
import java.util.Objects;
import org.huimin.deadline.Breaches;
import org.huimin.deadline.Reminders;
import org.huimin.shared.MovableClock;
import org.huimin.shared.OfficeTime;
import org.springframework.stereotype.Component;

/** Lets the stories happen, each deed on its own day; the clock of the house is moved for it and let go at the end. */
@Component
class DemoCases {

    private final Stories stories;
    private final History history;
    private final Quarrels quarrels;
    private final DemoSettings settings;
    private final Deeds deeds;
    private final Breaches breaches;
    private final Reminders reminders;
    private final MovableClock clock;

    DemoCases(
            Stories stories,
            History history,
            Quarrels quarrels,
            DemoSettings settings,
            Deeds deeds,
            Breaches breaches,
            Reminders reminders,
            MovableClock clock) {
        this.stories = stories;
        this.history = history;
        this.quarrels = quarrels;
        this.settings = settings;
        this.deeds = deeds;
        this.breaches = breaches;
        this.reminders = reminders;
        this.clock = clock;
    }

    void happen() {
        var agenda = agenda();
        try {
            agenda.workOff(clock, this::sweep);
        } finally {
            clock.release();
        }
        sweep();
    }

    private void sweep() {
        breaches.sweep();
        reminders.sweep();
    }

    private Agenda agenda() {
        var agenda = new Agenda();
        var scenes = stories.scenes();
        var hours = new OfficeHours(clock.instant());
        var today = OfficeTime.day(clock.instant());
        history.of(settings.demoHistory(), today).forEach(story -> enter(story, scenes, hours, agenda));
        quarrels.of(settings.demoHistory(), today).forEach(story -> enter(story, scenes, hours, agenda));
        stories.all().forEach(story -> enter(story, scenes, hours, agenda));
        return agenda;
    }

    private void enter(Story story, Map<String, Scene> scenes, OfficeHours hours, Agenda agenda) {
        var telling = new Telling(story, deeds);
        var turns = story.turns();
        agenda.add(hours.at(story.daysAgo(), 0, turns.size()), telling::begin);
        for (int turn = 1; turn <= turns.size(); turn++) {
            var next = turns.get(turn - 1);
            var scene = Objects.requireNonNull(scenes.get(next.scene()), next.scene());
            agenda.add(hours.at(story.daysAgo() - next.after(), turn, turns.size()), () -> telling.goOn(next, scene));
        }
    }
}
