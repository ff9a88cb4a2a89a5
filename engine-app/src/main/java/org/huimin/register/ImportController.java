package org.huimin.register;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.access.Once;
import org.huimin.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lists come in for a trial; a word takes their rows into the register, or throws them away. */
@RestController
class ImportController {

    private final Imports imports;
    private final Reports reports;
    private final CurrentActor actor;
    private final Once once;

    ImportController(Imports imports, Reports reports, CurrentActor actor, Once once) {
        this.imports = imports;
        this.reports = reports;
        this.actor = actor;
        this.once = once;
    }

    @PostMapping("/api/registers/imports")
    @AllowedFor(Role.STATS)
    @ResponseStatus(HttpStatus.CREATED)
    ImportReport tryOut(
            @RequestParam MultipartFile file,
            @RequestParam String kind,
            @RequestParam String listName,
            @RequestParam(required = false) @Nullable String endsOn,
            Locale locale)
            throws IOException {
        if (file.getSize() > Limits.BYTES) {
            throw new ListTooLarge(Limits.MEGABYTES);
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var delivery = DeliveryReader.read(kind, listName, endsOn, name, file.getBytes());
        return reports.of(imports.tryOut(delivery, actor.get()), actor.get(), locale);
    }

    @GetMapping("/api/registers/imports")
    @AllowedFor(Role.STATS)
    List<ImportReport> latest() {
        return reports.latest(actor.get());
    }

    @GetMapping("/api/registers/imports/{id}")
    @AllowedFor(Role.STATS)
    ImportReport report(@PathVariable long id, Locale locale) {
        return reports.of(id, actor.get(), locale);
    }

    @PostMapping("/api/registers/imports/{id}/confirm")
    @AllowedFor(Role.STATS)
    ResponseEntity<ImportReport> confirm(
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @PathVariable long id,
            Locale locale) {
        return once.answer(key, Map.of("confirm", id), ImportReport.class, () -> {
            imports.confirm(id, actor.get());
            return ResponseEntity.ok(reports.of(id, actor.get(), locale));
        });
    }

    @PostMapping("/api/registers/imports/{id}/discard")
    @AllowedFor(Role.STATS)
    ResponseEntity<ImportReport> discard(
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @PathVariable long id,
            Locale locale) {
        return once.answer(key, Map.of("discard", id), ImportReport.class, () -> {
            imports.discard(id, actor.get());
            return ResponseEntity.ok(reports.of(id, actor.get(), locale));
        });
    }
}
