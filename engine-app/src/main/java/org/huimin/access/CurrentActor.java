package org.huimin.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.huimin.shared.PersonId;

/** Who acts in this thread. */
public interface CurrentActor {

    /** Refuses with an {@link IllegalStateException} where nobody is logged in. */
    Actor get();

    /** Whoever acts; empty where the house itself does, as in a sweep. */
    Optional<PersonId> person();

    /** Acts as the person of that login: for the demo bureau and tests, which go through the public services. */
    <T> T as(String login, Supplier<T> work);
}
