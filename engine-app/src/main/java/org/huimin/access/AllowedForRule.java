package org.huimin.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.ParameterizableViewController;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Asks the handler that was really found, not the address it was found by, whom it is for. */
@Component
class AllowedForRule implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(AllowedForRule.class);

    private final CurrentActor currentActor;

    AllowedForRule(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() != DispatcherType.ERROR && !isPage(handler)) {
            check(handler);
        }
        return true;
    }

    /** The pages of the UI, which hold nobody's data. */
    private static boolean isPage(Object handler) {
        return handler instanceof ResourceHttpRequestHandler || handler instanceof ParameterizableViewController;
    }

    private void check(Object handler) {
        var rule = handler instanceof HandlerMethod method ? method.getMethodAnnotation(AllowedFor.class) : null;
        if (rule == null) {
            LOG.warn("Nobody may use {}: it does not say @AllowedFor", handler);
            throw new NotAllowed();
        }
        var actor = currentActor.get();
        if (rule.value().length > 0 && Arrays.stream(rule.value()).noneMatch(actor::holds)) {
            throw new NotAllowed();
        }
    }
}
