package org.huimin.casefile;

/** On which side a party stands. */
public enum PartyRole {
    APPLICANT,
    OPPONENT
}
