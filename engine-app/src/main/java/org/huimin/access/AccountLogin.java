package org.huimin.access;

import org.huimin.organization.People;
import org.huimin.organization.Person;
import org.huimin.shared.PersonId;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Lets in whoever knows the login and the password of an account. */
@Component
class AccountLogin implements AuthenticationProvider {

    private final People people;
    private final LoginAttempts attempts;
    private final PasswordEncoder passwords;
    private final String hashOfNobody;

    AccountLogin(People people, LoginAttempts attempts, PasswordEncoder passwords) {
        this.people = people;
        this.attempts = attempts;
        this.passwords = passwords;
        this.hashOfNobody = passwords.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var password = String.valueOf(typed.getCredentials());
        return people.find(typed.getName())
                .map(Person::id)
                .map(person -> letIn(person, password))
                .orElseThrow(() -> nobody(password));
    }

    private Authentication letIn(PersonId person, String password) {
        attempts.attempt(person, password).ifPresent(refusal -> {
            throw refusal;
        });
        return new LoggedIn(person);
    }

    /** Takes as long as a wrong password, so that nobody can find out who has an account. */
    private BadCredentialsException nobody(String password) {
        var right = passwords.matches(password, hashOfNobody);
        return new BadCredentialsException(right ? "No such account" : "Wrong login or password");
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
