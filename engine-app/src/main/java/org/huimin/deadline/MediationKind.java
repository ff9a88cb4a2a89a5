package org.huimin.deadline;

/** By whose rules a dispute is mediated, where these set limits of their own. */
public enum MediationKind {
    /** The case is no dispute. */
    NONE,
    GENERAL,
    /** 一个月内调结, as the ministry's rules of 2002 have it. */
    ONE_MONTH,
    MEDICAL,
    /** 委派: the court passes a dispute on before it files it. */
    COURT_BEFORE_FILING,
    /** 委托: the court passes a case on that it has filed. */
    COURT_AFTER_FILING
}
