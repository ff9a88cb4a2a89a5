package org.huimin.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huimin.access.Actor;
import org.huimin.access.Reach;
import org.huimin.access.Reaches;
import org.huimin.audit.AuditTrail;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds cases by the name of a party or their own number, from the beginning, and by phone or ID number, whole. Each way
 * begins at an index of its own; of very many that fit, a few hundred are looked at.
 */
@Component
@Transactional
class CaseSearchGroup implements SearchGroup {

    private static final int SHOWN = 20;
    private static final int LOOKED_AT = 200;

    private static final String HITS = """
            SELECT case_file.*, unit.name AS unit_name, hit.name AS party, hit.side
            FROM (%s) hit
            JOIN case_file ON case_file.number = hit.case_number
            JOIN unit ON unit.id = case_file.unit_id
            ORDER BY CASE WHEN hit.name = :whole THEN 0 ELSE 1 END, CASE WHEN case_file.ended_at IS NULL THEN 0 ELSE 1 END,
                case_file.received_at DESC, case_file.number, hit.side""";

    /** Each way of reaching a case has an index of its own; one condition for all of them would have none. */
    private static final String WAY = """
            (SELECT party.case_number, party.name, party.side
             FROM case_party party WHERE %s AND %s FETCH FIRST :lookedAt ROWS ONLY)""";

    private static final List<String> WITHIN_UNITS = List.of(
            "party.unit_id IN (:reachUnits)",
            "party.agency_id IN (:reachUnits)",
            "party.committee_id IN (:reachUnits)");

    private static final String WITHIN_OWN = "party.case_number IN (SELECT case_file.number FROM case_file WHERE %s)";

    private static final String NUMBERS = """
            SELECT case_file.*, unit.name AS unit_name, case_file.applicant AS party, 'APPLICANT' AS side
            FROM case_file JOIN unit ON unit.id = case_file.unit_id
            WHERE case_file.number LIKE :prefix ESCAPE '!' AND %s FETCH FIRST :lookedAt ROWS ONLY""";

    private final JdbcClient jdbc;
    private final Reaches reaches;
    private final Seals seals;
    private final AuditTrail audit;

    CaseSearchGroup(JdbcClient jdbc, Reaches reaches, Seals seals, AuditTrail audit) {
        this.jdbc = jdbc;
        this.reaches = reaches;
        this.seals = seals;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "cases";
    }

    @Override
    public Found search(SearchText text, Actor actor) {
        var reach = reaches.of(actor);
        if (reach.nothing()) {
            return new Found(kind(), List.of(), false);
        }
        var found = new LinkedHashMap<CaseNumber, CaseHit>();
        hits(text, reach, actor).forEach(hit -> found.putIfAbsent(hit.number(), hit));
        return new Found(kind(), found.values().stream().limit(SHOWN).toList(), found.size() > SHOWN);
    }

    private List<CaseHit> hits(SearchText text, Reach reach, Actor actor) {
        return switch (text.kind()) {
            case NOTHING -> List.of();
            case ID_NUMBER -> whole("party.id_index IN (:indexes)", text, reach, actor);
            case PHONE -> whole("party.phone_index IN (:indexes)", text, reach, actor);
            case BEGINNING -> beginning(text, reach);
        };
    }

    /** That somebody looked for a person by such a number is written down; the number is not. */
    private List<CaseHit> whole(String condition, SearchText text, Reach reach, Actor actor) {
        audit.write(actor.id(), "SEARCHED", null, null, text.kind().name());
        Set<String> indexes = new TreeSet<>();
        text.spellings().forEach(spelling -> indexes.add(seals.index(spelling)));
        return parties(condition, reach, Map.of("indexes", indexes, "whole", text.text()));
    }

    private List<CaseHit> beginning(SearchText text, Reach reach) {
        var names = parties(
                "party.name LIKE :prefix ESCAPE '!'",
                reach,
                Map.of("prefix", Prefix.of(text.text()), "whole", text.text()));
        if (names.size() >= SHOWN) {
            return names;
        }
        var filter = ReachFilter.of(reach);
        var numbers = jdbc.sql(NUMBERS.formatted(filter.sql()))
                .params(filter.parameters())
                .param("prefix", Prefix.of(text.asCaseNumber()))
                .param("lookedAt", SHOWN + 1)
                .query(CaseSearchGroup::read)
                .list();
        return Stream.concat(names.stream(), numbers.stream()).toList();
    }

    private List<CaseHit> parties(String condition, Reach reach, Map<String, Object> parameters) {
        var ways = ways(reach).map(way -> WAY.formatted(condition, way)).collect(Collectors.joining(" UNION "));
        return jdbc.sql(HITS.formatted(ways))
                .params(ReachFilter.of(reach).parameters())
                .params(parameters)
                .param("lookedAt", LOOKED_AT)
                .query(CaseSearchGroup::read)
                .list();
    }

    private static Stream<String> ways(Reach reach) {
        var own = new Reach(Set.of(), reach.firm(), reach.lawyer(), reach.mediator());
        return Stream.concat(
                reach.units().isEmpty() ? Stream.empty() : WITHIN_UNITS.stream(),
                own.nothing()
                        ? Stream.empty()
                        : Stream.of(WITHIN_OWN.formatted(ReachFilter.of(own).sql())));
    }

    private static CaseHit read(ResultSet row, int index) throws SQLException {
        return new CaseHit(
                new CaseNumber(row.getString("number")),
                CaseKind.valueOf(row.getString("kind")),
                row.getString("applicant"),
                row.getString("party"),
                PartyRole.valueOf(row.getString("side")),
                row.getString("matter"),
                row.getString("unit_name"),
                row.getString("stage"),
                OfficeTime.day(Cases.instantOf(row, "received_at")),
                row.getObject("ended_at") != null);
    }
}
