package org.huimin.casefile;

/**
 * Somebody who stands to a case, without anything that is sealed.
 *
 * @param id the number by which forms name the party
 */
public record CaseParty(long id, PartyRole role, String name) {

    /** Whether they act for themselves: a party of the dispute, and not who acts for one. */
    public boolean principal() {
        return role == PartyRole.APPLICANT || role == PartyRole.OPPONENT || role == PartyRole.THIRD_PARTY;
    }
}
