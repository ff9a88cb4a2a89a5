package org.huimin.intake;

/** By which way an application reached the office. */
enum Channel {
    /** 窗口. */
    WINDOW,
    /** 电话. */
    PHONE,
    /** 网络. */
    NETWORK,
    /** 邮寄. */
    POST,
    /** 上门: an officer went to the applicant, at a place and to a person that are written down. */
    VISIT
}
