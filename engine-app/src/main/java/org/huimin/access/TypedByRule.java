package org.huimin.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** A device that sends what it kept says whose it is; it counts only under that person's own login. */
@Component
class TypedByRule implements HandlerInterceptor {

    private static final String TYPED_BY = "Typed-By";

    private final CurrentActor currentActor;

    TypedByRule(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var author = request.getHeader(TYPED_BY);
        if (author != null && !author.equals(currentActor.get().id().toString())) {
            throw new TypedBySomebodyElse();
        }
        return true;
    }
}
