package org.huimin.metrics;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Page;
import org.huimin.shared.Role;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures that the director answers for, and the cases behind each of them. */
@RestController
@RequestMapping("/api/kpis")
class KpiController {

    /** What lies below the line includes what lies above it. */
    private static final Map<String, List<Side>> SIDES = Map.of(
            "numerator", List.of(Side.NUMERATOR),
            "denominator", List.of(Side.NUMERATOR, Side.DENOMINATOR, Side.OVERDUE),
            "remainder", List.of(Side.DENOMINATOR, Side.OVERDUE),
            "excluded", List.of(Side.EXCLUDED));

    private final Kpis kpis;
    private final KpiCases cases;
    private final Outlooks outlooks;
    private final OpenWorks works;
    private final CurrentActor actor;
    private final Clock clock;

    KpiController(Kpis kpis, KpiCases cases, Outlooks outlooks, OpenWorks works, CurrentActor actor, Clock clock) {
        this.kpis = kpis;
        this.cases = cases;
        this.outlooks = outlooks;
        this.works = works;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping
    @AllowedFor({Role.DIRECTOR, Role.AGENCY_HEAD, Role.COMMITTEE_HEAD, Role.INTAKE, Role.STATS})
    List<KpiFigure> figures(
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @Nullable Long unit,
            Cut cut) {
        return kpis.of(actor.get(), window(from, to), unitId(unit), cut);
    }

    /** What is open now, and what it may do to the two figures. */
    @GetMapping("/outlook")
    @AllowedFor({Role.DIRECTOR, Role.AGENCY_HEAD, Role.COMMITTEE_HEAD, Role.INTAKE, Role.STATS})
    Outlook outlook(@RequestParam(required = false) @Nullable Long unit) {
        return outlooks.of(actor.get(), unitId(unit));
    }

    /** What its counts stand for, one by one. */
    @GetMapping("/outlook/work")
    @AllowedFor({Role.DIRECTOR, Role.AGENCY_HEAD, Role.COMMITTEE_HEAD, Role.INTAKE, Role.STATS})
    Page<OpenWork> work(
            @RequestParam OpenWork.Which which,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable Long person,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String after) {
        return works.page(actor.get(), which, unitId(unit), person, number, Page.size(size), after);
    }

    /** Always from January on; {@code to} is the last month. */
    @GetMapping("/{id}/months")
    @AllowedFor({Role.DIRECTOR, Role.AGENCY_HEAD, Role.COMMITTEE_HEAD, Role.INTAKE, Role.STATS})
    List<Trend.Point> months(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @Nullable Long unit,
            Cut cut) {
        return kpis.months(actor.get(), id, window(null, to), unitId(unit), cut);
    }

    @GetMapping("/{id}/units")
    @AllowedFor({Role.DIRECTOR, Role.AGENCY_HEAD, Role.COMMITTEE_HEAD, Role.INTAKE, Role.STATS})
    List<KpiUnit> units(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @Nullable Long unit,
            Cut cut) {
        return kpis.units(actor.get(), id, window(from, to), unitId(unit), cut);
    }

    @GetMapping("/{id}/cases")
    @AllowedFor({Role.DIRECTOR, Role.AGENCY_HEAD, Role.COMMITTEE_HEAD, Role.INTAKE, Role.STATS})
    Page<KpiCase> cases(
            @PathVariable String id,
            @RequestParam(defaultValue = "denominator") String side,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @Nullable Long unit,
            Cut cut,
            Shown shown) {
        var sides = SIDES.get(side);
        if (sides == null) {
            throw new NoSuchSide(side);
        }
        return cases.page(actor.get(), id, sides, window(from, to), unitId(unit), cut, shown);
    }

    private static @Nullable UnitId unitId(@Nullable Long unit) {
        return unit == null ? null : new UnitId(unit);
    }

    private Window window(@Nullable YearMonth from, @Nullable YearMonth to) {
        return Window.of(from, to, OfficeTime.day(clock.instant()));
    }
}
