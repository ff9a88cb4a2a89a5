package org.huimin.organization;

/** What a unit is. */
public enum UnitKind {
    /** 司法局. */
    BUREAU,
    /** 法律援助中心. */
    AGENCY,
    /** 司法所. */
    STATION,
    /** 律师事务所 or 基层法律服务所. */
    FIRM,
    /** 人民调解委员会. */
    COMMITTEE
}
