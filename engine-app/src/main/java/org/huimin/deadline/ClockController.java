package org.huimin.deadline;

import java.util.List;
import java.util.Locale;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.casefile.CaseAccess;
import org.huimin.shared.CaseNumber;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The clocks of one case, for whoever may see the case. */
@RestController
class ClockController {

    private final ClockViews views;
    private final CaseAccess access;
    private final CurrentActor actor;

    ClockController(ClockViews views, CaseAccess access, CurrentActor actor) {
        this.views = views;
        this.access = access;
        this.actor = actor;
    }

    @GetMapping("/api/cases/{number}/clocks")
    @AllowedFor
    List<ClockView> all(@PathVariable CaseNumber number, Locale locale) {
        return views.of(access.require(number, actor.get()).number(), locale);
    }

    @GetMapping("/api/cases/{number}/clocks/{id}/days")
    @AllowedFor
    List<DeadlineAnswer.Day> days(@PathVariable CaseNumber number, @PathVariable long id, Locale locale) {
        return views.dayByDay(access.require(number, actor.get()), id, locale);
    }
}
