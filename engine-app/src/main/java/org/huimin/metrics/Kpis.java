package org.huimin.metrics;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.huimin.access.Actor;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The figures of a unit, each by the definition that is valid at the end of the months asked for. */
@Component
@Transactional(readOnly = true)
class Kpis {

    private final KpiDefinitions definitions;
    private final Figures figures;
    private final Scope scope;
    private final MessageSource messages;

    Kpis(KpiDefinitions definitions, Figures figures, Scope scope, MessageSource messages) {
        this.definitions = definitions;
        this.figures = figures;
        this.scope = scope;
        this.messages = messages;
    }

    public List<KpiFigure> of(Actor actor, Window window, @Nullable UnitId unit, Cut cut) {
        var counted = scope.of(actor, unit, window);
        var valid = definitions.read().on(window.to().atEndOfMonth());
        var sums = figures.sums(valid, counted, cut);
        var usual = figures.sums(valid, scope.of(actor, unit, window.yearBefore()), cut);
        return valid.stream()
                .map(definition -> figure(
                        definition,
                        window,
                        counted,
                        sums.getOrDefault(definition.id(), Sums.NOTHING),
                        usual.getOrDefault(definition.id(), Sums.NOTHING)))
                .toList();
    }

    /** From January until the last of the months. */
    public List<Trend.Point> months(Actor actor, String id, Window window, @Nullable UnitId unit, Cut cut) {
        var definition = definition(id, window);
        var both = scope.of(actor, unit, new Window(window.to().minusYears(1).withMonth(1), window.to()));
        if (both.unmoved()) {
            var months = figures.months(definition, both, cut);
            return new Trend(Trend.adding(months)).of(window.to());
        }
        return new Trend(part -> sums(definition, scope.of(actor, unit, part), cut)).of(window.to());
    }

    /** The units right below, the best first; those that have nothing to count come last. */
    public List<KpiUnit> units(Actor actor, String id, Window window, @Nullable UnitId unit, Cut cut) {
        var definition = definition(id, window);
        return scope.below(actor, unit, window).stream()
                .map(counted -> KpiUnit.of(counted.unit(), definition, sums(definition, counted, cut)))
                .sorted(Comparator.comparing(KpiUnit::rate, Fraction.BEST_FIRST).thenComparing(KpiUnit::name))
                .toList();
    }

    private Sums sums(KpiDefinition definition, Counted counted, Cut cut) {
        return figures.sums(List.of(definition), counted, cut).getOrDefault(definition.id(), Sums.NOTHING);
    }

    private KpiDefinition definition(String id, Window window) {
        return definitions.read().on(window.to().atEndOfMonth(), id).orElseThrow(() -> new NoSuchKpi(id));
    }

    private KpiFigure figure(KpiDefinition definition, Window window, Counted counted, Sums sums, Sums usual) {
        var rate = sums.rate();
        var target = definition.target();
        var locale = LocaleContextHolder.getLocale();
        return new KpiFigure(
                definition.id(),
                definition.version(),
                definition.basis(),
                text("kpi." + definition.id(), definition.id(), locale),
                text(
                        "population." + definition.population() + "." + definition.subject(),
                        definition.population().name(),
                        locale),
                window.from(),
                window.to(),
                counted.unit().name(),
                rate.numerator(),
                rate.denominator(),
                sums.excluded(),
                usual.excludedShare().percent(),
                sums.excludedShare().exceeds(usual.excludedShare()),
                rate.percent(),
                target == null ? null : target.percent(),
                rate.against(target),
                target == null ? 0 : rate.shortOf(target),
                target == null ? 0 : rate.bears(target));
    }

    private String text(String key, String otherwise, Locale locale) {
        var text = messages.getMessage(key, null, otherwise, locale);
        return text == null ? otherwise : text;
    }
}
