package org.huimin.deadline;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huimin.organization.Unit;
import org.huimin.organization.Units;
import org.huimin.shared.Faults;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.UnitId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Counts a deadline for whoever asks, and keeps nothing of it. */
@Component
class Calculation {

    private final DeadlineRules rules;
    private final Calendars calendars;
    private final Units units;
    private final CountingWords words;
    private final MessageSource messages;

    Calculation(DeadlineRules rules, Calendars calendars, Units units, CountingWords words, MessageSource messages) {
        this.rules = rules;
        this.calendars = calendars;
        this.units = units;
        this.words = words;
        this.messages = messages;
    }

    DeadlineAnswer answer(DeadlineQuestion question, UnitId ownUnit, Locale locale) {
        var asked = new QuestionReader().read(question, this::unitNamed, ownUnit);
        var rule = rules.find(asked.clock().key(), asked.received(), asked.procedure(), asked.mediation())
                .orElseThrow(() -> refused("clock", "fault.clock.unknown"));
        var calendar = calendars.of(asked.unit());
        var due = new DeadlineCalculator(calendar).due(asked.start(), rule.limit(), asked.pauses());
        requireThatPausesCount(asked, rule, due);
        var day = OfficeTime.day(asked.start());
        var walked = DayByDay.walk(day, rule.limit(), asked.pauses(), due, calendar);
        return new DeadlineAnswer(
                said(due),
                due.at() == null ? due.unrolledOn().toString() : said(due),
                due.tentative(),
                rule(asked.clock(), rule, locale),
                steps(asked, rule, due, locale),
                words.of(walked, locale));
    }

    /** A pause that begins when the limit is over would be shown and change nothing. */
    private static void requireThatPausesCount(DeadlineAsked asked, DeadlineRule rule, Due due) {
        boolean inHours = rule.limit().unit() == LimitUnit.HOURS || rule.limit().unit() == LimitUnit.SET_DAY;
        boolean tooLate = asked.pauses().stream().anyMatch(pause -> pause.from().isAfter(due.on()));
        if (tooLate || (inHours && !asked.pauses().isEmpty())) {
            throw refused("pauses", inHours ? "fault.pauses.none" : "fault.pauses.afterTheEnd");
        }
    }

    private static QuestionRefused refused(String field, String fault) {
        var faults = new Faults();
        faults.add(field, fault);
        return new QuestionRefused(faults);
    }

    /** By its number, or by the code of its division; of several units in a division the first one founded is the bureau. */
    private Optional<UnitId> unitNamed(String text) {
        return units.all().stream()
                .filter(unit -> text.equals(Long.toString(unit.id().value())))
                .findFirst()
                .or(() -> units.all().stream()
                        .filter(unit -> isDivision(unit, text))
                        .findFirst())
                .map(Unit::id);
    }

    private static boolean isDivision(Unit unit, String text) {
        return text.matches("\\d{6}(\\d{3}){0,2}") && unit.divisionCode().equals(text + "0".repeat(12 - text.length()));
    }

    private static String said(Due due) {
        var at = due.at();
        return at == null
                ? due.on().toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        at.atZone(OfficeTime.ZONE).toOffsetDateTime());
    }

    private DeadlineAnswer.Rule rule(KnownClock clock, DeadlineRule rule, Locale locale) {
        var limit = rule.limit();
        return new DeadlineAnswer.Rule(
                clock.key(),
                text("clock." + clock.key(), locale),
                rule.ruleSet(),
                rule.ruleId(),
                limit.amount(),
                limit.unit(),
                text("limit." + limit.unit(), locale, limit.amount()),
                rule.owner(),
                text("owner." + rule.owner(), locale),
                rule.legalBasis());
    }

    private List<String> steps(DeadlineAsked asked, DeadlineRule rule, Due due, Locale locale) {
        var steps = new ArrayList<>(words.of(due, asked.clock().fact(), OfficeTime.day(asked.start()), locale));
        steps.add(text("counting.basis", locale, rule.legalBasis()));
        return steps;
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
