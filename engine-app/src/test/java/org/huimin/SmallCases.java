package org.huimin;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseKind;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Cases;
import org.huimin.casefile.NewCase;
import org.huimin.casefile.NewParty;
import org.huimin.casefile.PartyRole;
import org.huimin.shared.PersonGroup;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;

/** Cases with no more in them than they must have. */
public class SmallCases {

    private final Cases cases;
    private final SmallBureau house;
    private final PersonId officer;

    public SmallCases(Cases cases, SmallBureau house) {
        this.cases = cases;
        this.house = house;
        this.officer = house.somebody(house.station, "INTAKE").id();
    }

    public CaseRecord receivedAt(Instant receivedAt) {
        return receivedAt(receivedAt, house.station);
    }

    public CaseRecord receivedAt(Instant receivedAt, UnitId unit) {
        return receivedAt(receivedAt, unit, Set.of());
    }

    public CaseRecord receivedAt(Instant receivedAt, UnitId unit, Set<PersonGroup> groups) {
        return open(CaseKind.LEGAL_AID, "A31_5", receivedAt, unit, groups);
    }

    public CaseRecord disputeReceivedAt(Instant receivedAt, UnitId committee) {
        return open(CaseKind.MEDIATION, "NEIGHBOUR", receivedAt, committee, Set.of());
    }

    private CaseRecord open(CaseKind kind, String matter, Instant receivedAt, UnitId unit, Set<PersonGroup> groups) {
        var applicant = new NewParty(PartyRole.APPLICANT, "岩糯", null, null, null, null, null, groups);
        var application = new NewCase(
                kind,
                unit,
                house.agency,
                kind == CaseKind.MEDIATION ? unit : null,
                matter,
                "WINDOW",
                false,
                receivedAt,
                List.of(applicant),
                JsonNodeFactory.instance.objectNode());
        return cases.open(application, new Actor(officer, "某", unit, Set.of("INTAKE")));
    }

    public SmallBureau house() {
        return house;
    }

    public CaseRecord now(CaseRecord before) {
        return cases.get(before.number());
    }
}
