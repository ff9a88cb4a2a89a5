package org.huimin.intake;

import java.util.List;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an officer asks while the applicant sits before them. */
@RestController
class CounterController {

    private final Sheets sheets;
    private final Duplicates duplicates;
    private final Prefills prefills;
    private final CurrentActor actor;

    CounterController(Sheets sheets, Duplicates duplicates, Prefills prefills, CurrentActor actor) {
        this.sheets = sheets;
        this.duplicates = duplicates;
        this.prefills = prefills;
        this.actor = actor;
    }

    /** What the applicant has to be told. */
    @GetMapping("/api/sheets")
    @AllowedFor(Role.INTAKE)
    List<Sheet> sheets() {
        return sheets.current();
    }

    /** A search is posted, so that nobody's number stands in an address. */
    @PostMapping("/api/duplicates/search")
    @AllowedFor(Role.INTAKE)
    List<Duplicate> duplicates(@RequestBody DuplicateQuestion question) {
        return duplicates.search(question, actor.get());
    }

    /** What of an earlier case need not be typed again. */
    @GetMapping("/api/cases/{number}/prefill")
    @AllowedFor({Role.INTAKE, Role.REVIEWER})
    Prefill prefill(@PathVariable CaseNumber number, @RequestParam(defaultValue = "0") int party) {
        return prefills.of(number, party, actor.get());
    }
}
