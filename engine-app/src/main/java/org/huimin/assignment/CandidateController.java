package org.huimin.assignment;

import java.util.List;
import java.util.Locale;
import org.huimin.access.Actor;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.casefile.CaseAccess;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Cases;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Who may take a case, the most fitting first, each with the reasons; a firm sees its own people only. */
@RestController
class CandidateController {

    private final CaseAccess access;
    private final Cases cases;
    private final CaseNeeds caseNeeds;
    private final Candidates candidates;
    private final UnwantedLawyers unwanted;
    private final RankingWeights weights;
    private final RankingWords words;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;

    CandidateController(
            CaseAccess access,
            Cases cases,
            CaseNeeds caseNeeds,
            Candidates candidates,
            UnwantedLawyers unwanted,
            RankingWeights weights,
            RankingWords words,
            CurrentActor currentActor,
            TransactionTemplate transaction) {
        this.access = access;
        this.cases = cases;
        this.caseNeeds = caseNeeds;
        this.candidates = candidates;
        this.unwanted = unwanted;
        this.weights = weights;
        this.words = words;
        this.currentActor = currentActor;
        this.transaction = transaction;
    }

    @PostMapping("/api/cases/{number}/candidates")
    @AllowedFor({Role.AGENCY_HEAD, Role.FIRM})
    List<RankingWords.FirmView> rank(
            @PathVariable CaseNumber number, @RequestBody CandidateSearch search, Locale locale) {
        var actor = currentActor.get();
        var found = access.require(number, actor);
        var needs = caseNeeds.of(found).with(search.asked());
        return Ranking.rank(visible(found, needs, actor), needs, weights).stream()
                .map(firm -> words.of(firm, needs, firm.firm().id().equals(found.firm()), locale))
                .toList();
    }

    private List<CandidateFirm> visible(CaseRecord found, Needs needs, Actor actor) {
        return candidates.of(found, needs.day()).stream()
                .filter(firm -> actor.holds(Role.AGENCY_HEAD) || firm.id().equals(actor.unit()))
                .toList();
    }

    /** Saying the same again changes nothing. */
    @PostMapping("/api/cases/{number}/unwanted-lawyers")
    @AllowedFor({Role.AGENCY_HEAD, Role.INTAKE})
    ResponseEntity<Void> want(@PathVariable CaseNumber number, @RequestBody Unwanted said) {
        var actor = currentActor.get();
        access.require(number, actor);
        transaction.executeWithoutResult(status -> {
            cases.lock(number);
            var lawyer = new PersonId(said.lawyerId());
            if (said.unwanted()) {
                unwanted.add(number, lawyer, actor);
            } else {
                unwanted.remove(number, lawyer, actor);
            }
        });
        return ResponseEntity.noContent().build();
    }

    record Unwanted(long lawyerId, boolean unwanted) {}
}
