package org.huimin.casefile;

/** How somebody stands to a case. */
public enum PartyRole {
    APPLICANT(true),
    /** 法定代理人 of an applicant. */
    GUARDIAN(true),
    /** 委托代理人 of an applicant. */
    AGENT(true),
    OPPONENT(false),
    /** Who acts for an opponent. */
    OPPONENT_AGENT(false),
    /** 第三人. */
    THIRD_PARTY(false);

    private final boolean ofApplicant;

    PartyRole(boolean ofApplicant) {
        this.ofApplicant = ofApplicant;
    }

    /** Whether they stand on the side that asks for aid. */
    public boolean ofApplicant() {
        return ofApplicant;
    }

    /** Whether who acts for the applicant of one case and of the other would face the same person from both sides. */
    boolean faces(PartyRole elsewhere) {
        return ofApplicant != elsewhere.ofApplicant;
    }
}
