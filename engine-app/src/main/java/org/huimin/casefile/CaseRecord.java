package org.huimin.casefile;

import java.time.Instant;
import java.util.Set;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonGroup;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case without opening anything sealed.
 *
 * @param unit the unit that received it
 * @param agency the agency that decides it, or visits the parties of a dispute afterwards
 * @param committee the committee that holds a dispute now
 * @param mediator who leads its mediation
 * @param bundle the deployment it started with: its models, tables and forms
 * @param inTargetGroup whether it is one of a registered poor household or village, for which the figures are promised
 * @param groups those of its applicants on the day of the application
 */
public record CaseRecord(
        CaseNumber number,
        CaseKind kind,
        UnitId unit,
        UnitId agency,
        @Nullable UnitId firm,
        @Nullable PersonId lawyer,
        @Nullable UnitId committee,
        @Nullable PersonId mediator,
        String applicant,
        String matter,
        String channel,
        @Nullable String stage,
        boolean urgent,
        boolean green,
        boolean inTargetGroup,
        Set<PersonGroup> groups,
        Instant receivedAt,
        Instant registeredAt,
        PersonId registeredBy,
        @Nullable Instant endedAt,
        @Nullable String bundle) {

    public CaseRecord {
        groups = Set.copyOf(groups);
    }

    /** The same case at another stage. */
    CaseRecord at(String newStage) {
        return new CaseRecord(
                number,
                kind,
                unit,
                agency,
                firm,
                lawyer,
                committee,
                mediator,
                applicant,
                matter,
                channel,
                newStage,
                urgent,
                green,
                inTargetGroup,
                groups,
                receivedAt,
                registeredAt,
                registeredBy,
                endedAt,
                bundle);
    }

    /** Whether that person is the lawyer of the case. */
    public boolean handledBy(PersonId person) {
        return person.equals(lawyer);
    }

    /** Whether that person leads the mediation. */
    public boolean mediatedBy(PersonId person) {
        return person.equals(mediator);
    }

    public boolean dispute() {
        return kind == CaseKind.MEDIATION;
    }

    public boolean ended() {
        return endedAt != null;
    }

    /** The case's bundle; every case has one once its process has started. */
    public String startedWith() {
        if (bundle == null) {
            throw new IllegalStateException("Case " + number + " has not started");
        }
        return bundle;
    }
}
