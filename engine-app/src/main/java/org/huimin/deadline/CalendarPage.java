package org.huimin.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.huimin.organization.People;
import org.huimin.organization.Units;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows who says what of the days of a year. */
@Component
class CalendarPage {

    private final Calendars calendars;
    private final UnitChain chain;
    private final Units units;
    private final People people;
    private final Clock clock;
    private final boolean localDaysCount;

    CalendarPage(
            Calendars calendars,
            UnitChain chain,
            Units units,
            People people,
            Clock clock,
            @Value("${huimin.local-days-count:true}") boolean localDaysCount) {
        this.calendars = calendars;
        this.chain = chain;
        this.units = units;
        this.people = people;
        this.clock = clock;
        this.localDaysCount = localDaysCount;
    }

    @Transactional(readOnly = true)
    public CalendarView of(int year, UnitId unit) {
        var layers = layers(year, unit);
        var days = new HashMap<LocalDate, CalendarView.Day>();
        layers.forEach(layer -> layer.year().days().forEach(day -> put(days, layer, day)));
        return new CalendarView(
                year,
                calendars.national().knows(year),
                days.values().stream()
                        .sorted((one, other) -> one.date().compareTo(other.date()))
                        .toList(),
                layers.stream().map(Layer::notice).toList(),
                nextYear());
    }

    CalendarView.NextYear nextYear() {
        var today = OfficeTime.day(clock.instant());
        int next = today.getYear() + 1;
        boolean missing =
                today.getMonth() == Month.DECEMBER && !calendars.national().knows(next);
        return new CalendarView.NextYear(next, missing);
    }

    /** A day of one people only covers no day that everybody goes by. */
    private void put(HashMap<LocalDate, CalendarView.Day> days, Layer layer, CalendarDay day) {
        boolean counts = day.counts() && (layer.name() == null || localDaysCount);
        var shown = new CalendarView.Day(
                day.date(),
                day.name(),
                day.isOffDay(),
                day.scope(),
                counts,
                layer.name(),
                layer.year().source());
        days.merge(day.date(), shown, (before, now) -> now.counts() || !before.counts() ? now : before);
    }

    /** From the nation down to the unit. */
    private List<Layer> layers(int year, UnitId unit) {
        var layers = new ArrayList<Layer>();
        layers.addAll(nation(year));
        var upwards = chain.upwards(unit);
        for (int at = upwards.size() - 1; at >= 0; at--) {
            var here = upwards.get(at);
            calendars.imported().stream()
                    .filter(notice ->
                            here.equals(notice.layer()) && notice.year().year() == year)
                    .forEach(notice -> layers.add(new Layer(units.get(here).name(), notice.year(), notice)));
        }
        return layers.stream().map(layer -> layer.with(people)).toList();
    }

    private List<Layer> nation(int year) {
        var imported = calendars.imported().stream()
                .filter(notice -> notice.national() && notice.year().year() == year)
                .map(notice -> new Layer(null, notice.year(), notice))
                .toList();
        return imported.isEmpty()
                ? calendars.shipped().stream()
                        .filter(shipped -> shipped.year() == year)
                        .map(shipped -> new Layer(null, shipped, null))
                        .toList()
                : imported;
    }

    private record Layer(
            @Nullable String name,
            CalendarYear year,
            @Nullable CalendarNotice from,
            @Nullable String by) {

        Layer(@Nullable String name, CalendarYear year, @Nullable CalendarNotice from) {
            this(name, year, from, null);
        }

        Layer with(People people) {
            return from == null
                    ? this
                    : new Layer(name, year, from, people.get(from.importedBy()).name());
        }

        CalendarView.Notice notice() {
            var importedOn = from == null
                    ? null
                    : OfficeTime.day(Objects.requireNonNull(from).importedAt());
            return new CalendarView.Notice(name, year.source(), year.days().size(), importedOn, by);
        }
    }
}
