package org.huimin.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.huimin.organization.People;
import org.huimin.shared.PersonId;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads who acts from the security context of the thread. */
@Component
class SessionActor implements CurrentActor {

    private final People people;
    private final Roles roles;

    SessionActor(People people, Roles roles) {
        this.people = people;
        this.roles = roles;
    }

    @Override
    public Actor get() {
        return person().map(this::actor).orElseThrow(() -> new IllegalStateException("Nobody is logged in"));
    }

    @Override
    public Optional<PersonId> person() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof LoggedIn loggedIn
                ? Optional.of(loggedIn.person())
                : Optional.empty();
    }

    @Override
    public <T> T as(String login, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        try {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new LoggedIn(idOf(login)));
            SecurityContextHolder.setContext(context);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private PersonId idOf(String login) {
        return people.find(login)
                .orElseThrow(() -> new IllegalArgumentException("No such login: " + login))
                .id();
    }

    private Actor actor(PersonId id) {
        var person = people.get(id);
        return new Actor(id, person.name(), person.unit(), roles.of(id));
    }
}
