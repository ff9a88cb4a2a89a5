package org.huimin.organization;

/** As what somebody may be assigned. */
public enum PracticeKind {
    /** 律师; one of the agency's own staff is one too. */
    LAWYER,
    /** 基层法律服务工作者: everything but criminal cases. */
    BASIC_LEVEL
}
