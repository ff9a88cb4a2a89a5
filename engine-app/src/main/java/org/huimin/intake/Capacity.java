package org.huimin.intake;

import org.huimin.casefile.PartyRole;

/** By what right somebody applies for another (法 40, 148号 11). */
enum Capacity {
    /** 法定代理人. */
    LEGAL_REPRESENTATIVE(PartyRole.GUARDIAN),
    /** 其他法定代理人: where the legal representative violates the rights of whom they represent. */
    OTHER_REPRESENTATIVE(PartyRole.GUARDIAN),
    /** 近亲属, for the same reason, or for somebody in custody. */
    NEAR_RELATIVE(PartyRole.GUARDIAN),
    /** 委托代理人. */
    AUTHORISED(PartyRole.AGENT);

    private final PartyRole role;

    Capacity(PartyRole role) {
        this.role = role;
    }

    PartyRole role() {
        return role;
    }
}
