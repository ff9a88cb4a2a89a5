package org.huimin.deadline;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.access.Once;
import org.huimin.organization.Unit;
import org.huimin.organization.Units;
import org.huimin.shared.Faults;
import org.huimin.shared.Role;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The year at a glance for everybody; notices come in through the hands of the system administrator. */
@RestController
class CalendarController {

    private static final int FIRST = 2012;
    private static final int LAST = 2099;
    private static final int LONGEST_SOURCE = 200;
    private static final Pattern ODD = Pattern.compile("[\\p{Cntrl}<>]");

    private final CalendarPage page;
    private final CalendarImport imports;
    private final TentativeClocks tentative;
    private final Units units;
    private final CurrentActor actor;
    private final Once once;

    CalendarController(
            CalendarPage page,
            CalendarImport imports,
            TentativeClocks tentative,
            Units units,
            CurrentActor actor,
            Once once) {
        this.page = page;
        this.imports = imports;
        this.tentative = tentative;
        this.units = units;
        this.actor = actor;
        this.once = once;
    }

    @GetMapping("/api/calendar/{year}")
    @AllowedFor
    CalendarView year(@PathVariable int year, @RequestParam(required = false) @Nullable String unit) {
        var faults = new Faults();
        faults.check(
                year >= FIRST && year <= LAST, "year", "fault.year", Integer.toString(FIRST), Integer.toString(LAST));
        var layer = layer(unit, faults);
        faults.refuse(DeliveryRefused::new);
        return page.of(year, layer == null ? actor.get().unit() : layer);
    }

    @GetMapping("/api/calendar/next-year")
    @AllowedFor
    CalendarView.NextYear nextYear() {
        return page.nextYear();
    }

    /** A trial: reads the notice and says what would change; nothing is kept. */
    @PostMapping("/api/calendar/notices/trial")
    @AllowedFor(Role.SYSTEM_ADMIN)
    NoticeReport tryOut(
            @RequestParam MultipartFile file,
            @RequestParam String year,
            @RequestParam String source,
            @RequestParam(required = false) @Nullable String unit,
            Locale locale)
            throws IOException {
        return imports.tryOut(delivery(file, year, source, unit), locale);
    }

    /** The clocks that the notice touches are counted anew once it stands, each case by itself. */
    @PostMapping("/api/calendar/notices")
    @AllowedFor(Role.SYSTEM_ADMIN)
    ResponseEntity<NoticeReport> take(
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestParam MultipartFile file,
            @RequestParam String year,
            @RequestParam String source,
            @RequestParam(required = false) @Nullable String unit,
            Locale locale)
            throws IOException {
        var delivery = delivery(file, year, source, unit);
        var asked = Map.of(
                "year",
                year,
                "source",
                source,
                "unit",
                unit == null ? "" : unit,
                "file",
                Arrays.hashCode(file.getBytes()));
        var answer = once.answer(key, asked, NoticeReport.class, () -> {
            var report = imports.tryOut(delivery, locale);
            imports.take(delivery, actor.get(), locale);
            return ResponseEntity.ok(report);
        });
        var report = Objects.requireNonNull(answer.getBody());
        return ResponseEntity.ok(report.afterImport(tentative.recount(delivery.year())));
    }

    private NoticeDelivery delivery(MultipartFile file, String year, String source, @Nullable String unit)
            throws IOException {
        var faults = new Faults();
        int of = year.strip().matches("\\d{4}") ? Integer.parseInt(year.strip()) : 0;
        faults.check(of >= FIRST && of <= LAST, "year", "fault.year", Integer.toString(FIRST), Integer.toString(LAST));
        var said = source.strip();
        faults.check(!said.isEmpty(), "source", "fault.required");
        faults.check(
                said.length() <= LONGEST_SOURCE && !ODD.matcher(said).find(), "source", "fault.source", LONGEST_SOURCE);
        var layer = layer(unit, faults);
        faults.refuse(DeliveryRefused::new);
        if (file.getSize() > NoticeFile.KILOBYTES * 1024L) {
            throw new NotANotice(NoticeFile.KILOBYTES);
        }
        return NoticeDelivery.read(layer, of, said, file.getBytes());
    }

    private @Nullable UnitId layer(@Nullable String unit, Faults faults) {
        if (unit == null || unit.isBlank()) {
            return null;
        }
        var found = units.all().stream()
                .map(Unit::id)
                .filter(id -> Long.toString(id.value()).equals(unit.strip()))
                .findFirst();
        faults.check(found.isPresent(), "unit", "fault.unit.unknown");
        return found.orElse(null);
    }
}
