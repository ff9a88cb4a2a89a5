package org.huimin.intake;

import com.fasterxml.jackson.databind.JsonNode;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.casefile.Answer;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseAccess;
import org.huimin.casefile.CaseNotFound;
import org.huimin.shared.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Carries over what an earlier case knows; that somebody took it from there is written down. */
@Component
@Transactional
class Prefills {

    private final CaseAccess access;
    private final Answers answers;
    private final AuditTrail audit;

    Prefills(CaseAccess access, Answers answers, AuditTrail audit) {
        this.access = access;
        this.answers = answers;
        this.audit = audit;
    }

    /** @param party who of a dispute applies for aid, by their place among its parties; of no account elsewhere */
    Prefill of(CaseNumber number, int party, Actor actor) {
        var caseRecord = access.require(number, actor);
        audit.write(actor.id(), "CASE_PREFILLED", number, null, null);
        var kept = answers.latest(number, Answers.REGISTRATION)
                .map(Answer::answers)
                .orElseThrow(CaseNotFound::new);
        return caseRecord.dispute() ? ofDispute(kept, party) : read(kept);
    }

    private static Prefill ofDispute(JsonNode kept, int party) {
        var dispute = new DisputePrefill(kept, party);
        if (!dispute.known()) {
            throw new CaseNotFound();
        }
        return dispute.read();
    }

    private static Prefill read(JsonNode kept) {
        var circumstances = kept.path("circumstances");
        return new Prefill(
                kept.path("applicant"),
                kept.get("opponent"),
                circumstances.get("representative"),
                circumstances.path("parties"),
                kept.path("matter").asText(),
                kept.path("claim").asText(),
                kept.path("lifeOrDeath").asBoolean());
    }
}
