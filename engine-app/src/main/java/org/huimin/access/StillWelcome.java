package org.huimin.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads once who asks, and ends the session of somebody whose account was taken away since they logged in. */
class StillWelcome extends OncePerRequestFilter {

    private final KnownActors actors;

    StillWelcome(KnownActors actors) {
        this.actors = actors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof LoggedIn loggedIn) {
            actors.find(loggedIn.person())
                    .ifPresentOrElse(
                            actor -> request.setAttribute(SessionActor.OF_THIS_REQUEST, actor),
                            () -> endSession(request));
        }
        chain.doFilter(request, response);
    }

    private static void endSession(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
