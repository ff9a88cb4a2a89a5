package org.huimin.mediation;

import org.huimin.deadline.MediationKind;

/** How a dispute comes to a committee. */
enum DisputeOrigin {
    /** 当事人申请. */
    APPLICATION,
    /** 排查: the committee finds it itself, and mediates unless somebody refuses (人民调解法 17). */
    SCREENING,
    /** 公安移送. */
    POLICE,
    /** 法院委派, before it is filed. */
    COURT_BEFORE_FILING,
    /** 法院委托, once it is filed. */
    COURT_AFTER_FILING,
    /** 政府交办. */
    GOVERNMENT,
    /** 信访转办. */
    PETITION;

    boolean byCourt() {
        return this == COURT_BEFORE_FILING || this == COURT_AFTER_FILING;
    }

    /** Nobody asked for it: silence is enough, and a refusal ends it. */
    boolean onOwnMotion() {
        return this == SCREENING;
    }

    /** The court's limits go before all others; those of medical disputes before the general ones. */
    MediationKind kind(DisputeType type, MediationKind otherwise) {
        return switch (this) {
            case COURT_BEFORE_FILING -> MediationKind.COURT_BEFORE_FILING;
            case COURT_AFTER_FILING -> MediationKind.COURT_AFTER_FILING;
            default -> type == DisputeType.MEDICAL ? MediationKind.MEDICAL : otherwise;
        };
    }
}
