package org.huimin.register;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.shared.Faults;
import org.huimin.shared.IdNumber;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Page;
import org.huimin.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The registers to read: all of them for those who keep them, one person for those who check an application. */
@RestController
class EntryController {

    private final EntryList entries;
    private final CurrentActor actor;
    private final Clock clock;

    EntryController(EntryList entries, CurrentActor actor, Clock clock) {
        this.entries = entries;
        this.actor = actor;
        this.clock = clock;
    }

    @PostMapping("/api/registers/search")
    @AllowedFor(Role.STATS)
    Page<EntryRow> search(@RequestBody EntrySearch search) {
        return entries.page(search, actor.get());
    }

    @PostMapping("/api/registers/lookup")
    @AllowedFor({Role.INTAKE, Role.REVIEWER, Role.STATS})
    List<EntryRow> lookUp(@RequestBody Person person) {
        var number = Objects.requireNonNullElse(person.idNumber(), "");
        var faults = new Faults();
        faults.check(!number.isBlank(), "idNumber", "fault.required");
        IdNumber.fault(number, OfficeTime.day(clock.instant()))
                .ifPresent(fault -> faults.add("idNumber", fault.message()));
        faults.refuse(LookupRefused::new);
        return entries.person(new IdNumber(number).value(), actor.get());
    }

    /** A list with its heading and nothing else. */
    @GetMapping("/api/registers/templates/{kind}")
    @AllowedFor(Role.STATS)
    ResponseEntity<byte[]> template(@PathVariable RegisterKind kind) {
        var headings =
                String.join(",", kind.columns().stream().map(Column::heading).toList());
        var name = kind == RegisterKind.HOUSEHOLD ? "困难群众名册模板.csv" : "贫困村名册模板.csv";
        var asFile = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(("\uFEFF" + headings + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Whom somebody asks for. */
    record Person(@Nullable String idNumber) {

        @Override
        public String toString() {
            return "Person";
        }
    }
}
