package org.huimin.shared;

import java.util.List;

/** Codes of the roles that the house itself speaks of; a model may name others, since roles are rows. */
public final class Role {

    public static final String INTAKE = "INTAKE";
    public static final String REVIEWER = "REVIEWER";
    public static final String AGENCY_HEAD = "AGENCY_HEAD";
    public static final String FIRM = "FIRM";
    public static final String LAWYER = "LAWYER";
    public static final String MEDIATOR = "MEDIATOR";
    public static final String COMMITTEE_HEAD = "COMMITTEE_HEAD";
    public static final String BUREAU_REVIEW = "BUREAU_REVIEW";
    public static final String FOLLOW_UP = "FOLLOW_UP";
    public static final String FINANCE = "FINANCE";
    public static final String STATS = "STATS";
    public static final String DIRECTOR = "DIRECTOR";
    public static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";
    public static final String SECURITY_ADMIN = "SECURITY_ADMIN";
    public static final String AUDITOR = "AUDITOR";

    /** Members of a people's mediation committee: they mediate, and its head is one of them (人民调解法 8, 13). */
    public static final List<String> OF_A_COMMITTEE = List.of(MEDIATOR, COMMITTEE_HEAD);

    private Role() {}
}
