package org.huimin.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.huimin.access.Actor;
import org.huimin.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which case follows which; each keeps its own decision and number. */
@Component
@Transactional
public class CaseLinks {

    /** Why one follows the other. */
    public enum Kind {
        SECOND_INSTANCE,
        ENFORCEMENT,
        RETRIAL,
        /** The same person, the same matter, registered again. */
        SAME_MATTER,
        /** Legal aid is asked for after a mediation that failed, that nobody accepted, or whose agreement was broken. */
        MEDIATION_FAILED,
        /** A dispute is mediated instead of an application for aid, which is withdrawn. */
        BETTER_MEDIATED,
        /** One demand was registered twice: this is the duplicate, the earlier case the one that counts. */
        MERGED
    }

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CaseLinks(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    public void link(CaseNumber number, CaseNumber earlier, Kind kind, Actor actor) {
        jdbc.sql("""
                        INSERT INTO case_link (case_number, earlier_number, kind, linked_by, linked_at)
                        VALUES (:number, :earlier, :kind, :by, :at)""")
                .param("number", number.value())
                .param("earlier", earlier.value())
                .param("kind", kind.name())
                .param("by", actor.id().value())
                .param("at", Cases.utc(clock.instant()))
                .update();
        events.publishEvent(new CaseLinked(number, earlier, kind, actor.id()));
    }

    /** The case that this one follows for that reason. */
    @Transactional(readOnly = true)
    public Optional<CaseNumber> earlier(CaseNumber number, Kind kind) {
        return of(number).stream()
                .filter(link -> link.earlier() && link.kind() == kind)
                .map(Link::number)
                .findFirst();
    }

    List<Link> of(CaseNumber number) {
        return jdbc.sql("""
                        SELECT earlier_number AS other, kind, TRUE AS earlier FROM case_link WHERE case_number = :number
                        UNION ALL
                        SELECT case_number AS other, kind, FALSE AS earlier FROM case_link WHERE earlier_number = :number""")
                .param("number", number.value())
                .query(CaseLinks::read)
                .list();
    }

    private static Link read(ResultSet row, int index) throws SQLException {
        return new Link(
                new CaseNumber(row.getString("other")), Kind.valueOf(row.getString("kind")), row.getBoolean("earlier"));
    }

    /** @param earlier whether the other case came before this one */
    record Link(CaseNumber number, Kind kind, boolean earlier) {}
}
