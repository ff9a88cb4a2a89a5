package org.huimin.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.casefile.CaseKind;
import org.huimin.casefile.Cases;
import org.huimin.casefile.NewCase;
import org.huimin.casefile.Origin;
import org.huimin.organization.Units;
import org.huimin.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers notices of courts, procuratorates and police: nobody's means are examined, a lawyer is assigned in three days. */
@Component
public class Notices {

    static final String CHANNEL = "NOTICE";

    private final Cases cases;
    private final Units units;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final ObjectMapper json;
    private final Clock clock;

    Notices(
            Cases cases,
            Units units,
            AuditTrail audit,
            ApplicationEventPublisher events,
            ObjectMapper json,
            Clock clock) {
        this.cases = cases;
        this.units = units;
        this.audit = audit;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /** Refuses with every fault at once; otherwise the case waits for its assignment when this returns. */
    @Transactional
    public CaseNumber register(NoticeRegistration registration, Actor actor) {
        var notice = NoticeReader.read(registration, clock.instant());
        var number = cases.open(newCase(notice, actor), Origin.NOTICE, actor).number();
        audit.write(actor.id(), "CASE_REGISTERED", number, null, notice.organ().name());
        events.publishEvent(new NoticeRegistered(number));
        return number;
    }

    private NewCase newCase(Notice notice, Actor actor) {
        return new NewCase(
                CaseKind.LEGAL_AID,
                actor.unit(),
                units.agencyFor(actor.unit()).id(),
                null,
                Matter.CRIM_A24.name(),
                CHANNEL,
                false,
                notice.receivedAt(),
                List.of(notice.person().party()),
                kept(notice));
    }

    /** In the shape of a registration, so that whoever reads one finds matter, claim and person where they always are. */
    private JsonNode kept(Notice notice) {
        var kept = json.createObjectNode();
        kept.put("channel", CHANNEL);
        kept.put("matter", Matter.CRIM_A24.name());
        kept.put("claim", notice.charge());
        kept.set("applicant", json.valueToTree(notice.person()));
        ObjectNode letter = json.valueToTree(notice);
        kept.set("notice", letter.without("person"));
        return kept;
    }
}
