package org.huimin.metrics;

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

    @Transactional(readOnly = true)
    public List<KpiFigure> of(Actor actor, Window window, @Nullable UnitId unit) {
        var counted = scope.of(actor, unit);
        return definitions.read().on(window.to().atEndOfMonth()).stream()
                .map(definition -> figure(definition, window, counted))
                .toList();
    }

    private KpiFigure figure(KpiDefinition definition, Window window, Scope.Counted counted) {
        var sums = figures.sums(definition, window, counted);
        long numerator = sums.getOrDefault(Side.NUMERATOR, 0L);
        long below = sums.getOrDefault(Side.DENOMINATOR, 0L) + sums.getOrDefault(Side.OVERDUE, 0L);
        var rate = new Fraction(numerator, numerator + below);
        var locale = LocaleContextHolder.getLocale();
        return new KpiFigure(
                definition.id(),
                definition.version(),
                definition.basis(),
                text("kpi." + definition.id(), definition.id(), locale),
                text(
                        "population." + definition.population(),
                        definition.population().name(),
                        locale),
                window.from(),
                window.to(),
                counted.unit().name(),
                rate.numerator(),
                rate.denominator(),
                sums.getOrDefault(Side.EXCLUDED, 0L),
                rate.percent(),
                definition.target().percent(),
                rate.against(definition.target()));
    }

    private String text(String key, String otherwise, Locale locale) {
        var text = messages.getMessage(key, null, otherwise, locale);
        return text == null ? otherwise : text;
    }
}
