package org.huimin.deadline;

import java.util.List;
import java.util.Locale;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The calculator: anybody who is logged in may ask when something is due. */
@RestController
class DeadlineController {

    private final Calculation calculation;
    private final MessageSource messages;
    private final CurrentActor actor;

    DeadlineController(Calculation calculation, MessageSource messages, CurrentActor actor) {
        this.calculation = calculation;
        this.messages = messages;
        this.actor = actor;
    }

    @PostMapping("/api/deadlines/calculate")
    @AllowedFor
    DeadlineAnswer calculate(@RequestBody DeadlineQuestion question, Locale locale) {
        return calculation.answer(question, actor.get().unit(), locale);
    }

    @GetMapping("/api/deadlines/clocks")
    @AllowedFor
    List<ClockChoice> clocks(Locale locale) {
        return KnownClock.ALL.stream()
                .map(clock -> new ClockChoice(
                        clock.key(),
                        messages.getMessage("clock." + clock.key(), null, locale),
                        messages.getMessage("fact." + clock.fact(), null, locale),
                        clock.asks(KnownClock.Matters.PROCEDURE),
                        clock.asks(KnownClock.Matters.MEDIATION),
                        clock.asks(KnownClock.Matters.HOUR)))
                .toList();
    }

    /**
     * A clock that can be asked for.
     *
     * @param event what it counts from, in words
     */
    record ClockChoice(
            String key, String name, String event, boolean byProcedure, boolean byMediation, boolean inHours) {}
}
