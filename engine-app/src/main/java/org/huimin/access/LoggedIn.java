package org.huimin.access;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.huimin.shared.PersonId;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Who a session belongs to: only the number; name, unit and roles are asked for anew with every request. */
class LoggedIn extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The part of it that a session keeps. */
    record Principal(long person) implements Serializable {

        @Override
        public String toString() {
            return Long.toString(person);
        }
    }

    private final Principal principal;

    LoggedIn(PersonId person) {
        super(List.of());
        this.principal = new Principal(person.value());
        setAuthenticated(true);
    }

    PersonId person() {
        return new PersonId(principal.person());
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Principal getPrincipal() {
        return principal;
    }
}
