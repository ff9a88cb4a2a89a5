package org.huimin.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.huimin.organization.People;
import org.huimin.shared.PersonId;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Reads who acts from the security context of the thread. */
@Component
class SessionActor implements CurrentActor {

    /** Where the door leaves whom it let in, for all who ask in the same request. */
    static final String OF_THIS_REQUEST = Actor.class.getName();

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
        return ofThisRequest().filter(actor -> actor.id().equals(id)).orElseGet(() -> read(id));
    }

    private static Optional<Actor> ofThisRequest() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> (Actor) request.getAttribute(OF_THIS_REQUEST, RequestAttributes.SCOPE_REQUEST));
    }

    private Actor read(PersonId id) {
        var person = people.get(id);
        return new Actor(id, person.name(), person.unit(), roles.of(id));
    }
}
