package org.huimin.casefile;

import java.util.List;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.PersonGroup;
import org.huimin.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets right what was registered, with a trace. Milestones, clocks and the green channel stay as they are: what follows
 * from a wrong fact there is decided by people, not by an edit.
 */
@Component
@Transactional
public class Amendments {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Parties parties;
    private final Answers answers;
    private final Corrections corrections;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Amendments(
            JdbcClient jdbc,
            Cases cases,
            Parties parties,
            Answers answers,
            Corrections corrections,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.parties = parties;
        this.answers = answers;
        this.corrections = corrections;
        this.audit = audit;
        this.events = events;
    }

    /** @param locked the case, whose row the caller holds */
    public void amend(CaseRecord locked, Amendment amendment, Actor actor) {
        update(locked, amendment);
        parties.replace(locked.number(), amendment.parties());
        answers.keep(locked, Answers.REGISTRATION, null, "", amendment.registration(), actor.id());
        corrections.add(locked.number(), amendment, actor);
        amendment
                .changes()
                .forEach(change ->
                        audit.write(actor.id(), "REGISTRATION_CORRECTED", locked.number(), null, change.field()));
        events.publishEvent(new CaseMarked(locked.number()));
    }

    /**
     * Leaves the trace of a correction of what a case counts as.
     *
     * @param askedBy who asked for it
     * @param confirmedBy the second person, who decided on it
     */
    public void recode(
            CaseNumber number, List<Amendment.Change> changes, String reason, PersonId askedBy, PersonId confirmedBy) {
        changes.forEach(change -> {
            corrections.add(number, change, reason, askedBy, confirmedBy);
            audit.write(confirmedBy, "CASE_RECODED", number, null, change.field());
        });
    }

    private void update(CaseRecord locked, Amendment amendment) {
        jdbc.sql("""
                        UPDATE case_file SET applicant = :applicant, matter = :matter, channel = :channel, urgent = :urgent,
                            person_groups = :groups
                        WHERE number = :number""")
                .param("applicant", amendment.applicant())
                .param("matter", amendment.matter())
                .param("channel", amendment.channel())
                .param("urgent", amendment.urgent())
                .param("groups", PersonGroup.written(amendment.groups(OfficeTime.day(locked.receivedAt()))))
                .param("number", locked.number().value())
                .update();
        cases.changed(locked.number());
    }
}
