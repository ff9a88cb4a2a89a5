package org.huimin.demo;

import java.util.function.Function;
import org.huimin.access.Actor;
import org.huimin.access.CurrentActor;
import org.springframework.stereotype.Component;

/** Lets the demo's people act under their own names. */
@Component
class Actors {

    private final CurrentActor current;

    Actors(CurrentActor current) {
        this.current = current;
    }

    <T> T as(String login, Function<Actor, T> deed) {
        return current.as(login, () -> deed.apply(current.get()));
    }

    Actor called(String login) {
        return as(login, Function.identity());
    }
}
