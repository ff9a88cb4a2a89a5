package org.huimin.organization;

/** What kind of firm takes assignments. */
public enum FirmKind {
    /** 律师事务所. */
    LAW_FIRM,
    /** 基层法律服务所. */
    BASIC_LEVEL_OFFICE
}
