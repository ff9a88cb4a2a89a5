package org.huimin.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What the doors answer: no page, no redirect, but a status and words. */
@Component
class LoginAnswers {

    private static final DateTimeFormatter TIME_OF_DAY =
            DateTimeFormatter.ofPattern("HH:mm").withZone(OfficeTime.ZONE);

    private final Problems problems;
    private final LoginAttempts attempts;

    LoginAnswers(Problems problems, LoginAttempts attempts) {
        this.problems = problems;
        this.attempts = attempts;
    }

    void loggedIn(HttpServletRequest request, HttpServletResponse response, Authentication who) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    void loginFailed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof LockedUntil locked) {
            answer(request, response, HttpStatus.UNAUTHORIZED, "AccountLocked", TIME_OF_DAY.format(locked.until()));
        } else if (failure instanceof DisabledException) {
            answer(request, response, HttpStatus.UNAUTHORIZED, "AccountDisabled");
        } else {
            answer(request, response, HttpStatus.UNAUTHORIZED, "LoginFailed");
        }
    }

    void loggingOut(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        if (who instanceof LoggedIn loggedIn) {
            attempts.ended(loggedIn.person());
        }
    }

    void loggedOut(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    void notLoggedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        answer(request, response, HttpStatus.UNAUTHORIZED, "NotLoggedIn");
    }

    void forbidden(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        answer(request, response, HttpStatus.FORBIDDEN, denied instanceof CsrfException ? "PageTooOld" : "Forbidden");
    }

    private void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String code,
            Object... arguments)
            throws IOException {
        problems.answer(request, response, status, code, arguments);
    }
}
