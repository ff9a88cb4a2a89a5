package org.huimin.supervision.instruction;

import java.util.Objects;
import org.huimin.casefile.CaseRecord;
import org.huimin.shared.Role;
import org.huimin.shared.UnitId;

/** Whose head answers an instruction: of the agency for legal aid, of the committee that has it for a dispute. */
enum Addressee {
    AGENCY(Role.AGENCY_HEAD),
    COMMITTEE(Role.COMMITTEE_HEAD);

    private final String head;

    Addressee(String head) {
        this.head = head;
    }

    static Addressee of(CaseRecord caseRecord) {
        return caseRecord.dispute() ? COMMITTEE : AGENCY;
    }

    UnitId unit(CaseRecord caseRecord) {
        return this == AGENCY ? caseRecord.agency() : Objects.requireNonNull(caseRecord.committee());
    }

    /** The role that answers. */
    String head() {
        return head;
    }
}
