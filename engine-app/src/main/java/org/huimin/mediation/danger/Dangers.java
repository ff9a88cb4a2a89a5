package org.huimin.mediation.danger;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.huimin.access.Actor;
import org.huimin.casefile.Answers;
import org.huimin.casefile.Cases;
import org.huimin.casefile.Facts;
import org.huimin.casefile.Source;
import org.huimin.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Danger in disputes: from then on a dispute goes before the others in every worklist. */
@Component
@Transactional
public class Dangers {

    static final String MESSAGE = "DangerReported";
    static final String PROCESS = "MediationCase";

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Facts facts;
    private final Answers answers;
    private final ApplicationEventPublisher events;
    private final ObjectMapper json;
    private final Clock clock;

    Dangers(
            JdbcClient jdbc,
            Cases cases,
            Facts facts,
            Answers answers,
            ApplicationEventPublisher events,
            ObjectMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.facts = facts;
        this.answers = answers;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Danger that was plain when the dispute was registered: reported as it would be by the form.
     *
     * @param situation what was said of the dispute
     */
    public void reportAtRegistration(CaseNumber number, DangerKind kind, String situation, Actor by) {
        var now = clock.instant();
        var said = Map.of("seenAt", now.toString(), "dangerKind", kind.name(), "situation", situation);
        facts.record(number, "dangerSeen", now, Source.element(PROCESS, "StartEvent_" + MESSAGE), by.id());
        answers.keep(cases.get(number), MESSAGE, null, "", json.valueToTree(said), by.id());
        mark(number, now);
        events.publishEvent(new DangerReported(number, kind));
    }

    void mark(CaseNumber number, Instant seenAt) {
        jdbc.sql("UPDATE dispute SET danger_at = ? WHERE case_number = ?")
                .params(seenAt.atOffset(ZoneOffset.UTC), number.value())
                .update();
        cases.hurry(number);
    }
}
