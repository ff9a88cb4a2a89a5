package org.huimin.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Caseloads;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A lawyer's own open cases, for the phone: who the client is, where the case stands, when the next hearing is. */
@RestController
class MyCasesController {

    private final Caseloads caseloads;
    private final ProgressEntries entries;
    private final CurrentActor actor;

    MyCasesController(Caseloads caseloads, ProgressEntries entries, CurrentActor actor) {
        this.caseloads = caseloads;
        this.entries = entries;
        this.actor = actor;
    }

    @GetMapping("/api/my-cases")
    @AllowedFor(Role.LAWYER)
    List<Row> mine() {
        var cases = caseloads.of(actor.get().id());
        var hearings =
                entries.nextHearings(cases.stream().map(CaseRecord::number).toList());
        return cases.stream()
                .map(found -> Row.of(found, hearings.get(found.number())))
                .toList();
    }

    record Row(
            CaseNumber number,
            String applicant,
            String matter,
            @Nullable String stage,
            boolean urgent,
            boolean green,
            LocalDate receivedOn,
            @Nullable Instant nextHearing) {

        static Row of(CaseRecord found, @Nullable Instant nextHearing) {
            return new Row(
                    found.number(),
                    found.applicant(),
                    found.matter(),
                    found.stage(),
                    found.urgent(),
                    found.green(),
                    OfficeTime.day(found.receivedAt()),
                    nextHearing);
        }
    }
}
