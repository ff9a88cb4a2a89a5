package org.huimin.assignment;

import java.util.List;
import java.util.Locale;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.casefile.CaseAccess;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whom the firm of a case may name. */
@RestController
class FirmLawyersController {

    private final FirmLawyers lawyers;
    private final CaseAccess access;
    private final CurrentActor actor;

    FirmLawyersController(FirmLawyers lawyers, CaseAccess access, CurrentActor actor) {
        this.lawyers = lawyers;
        this.access = access;
        this.actor = actor;
    }

    @GetMapping("/api/cases/{number}/lawyers")
    @AllowedFor({Role.FIRM, Role.AGENCY_HEAD})
    List<FirmLawyers.FirmLawyer> all(@PathVariable CaseNumber number, Locale locale) {
        return lawyers.of(access.require(number, actor.get()), locale);
    }
}
