package org.huimin.intake;

/** Who took an application from somebody in custody, and has a day to pass it on (法 39). */
enum Forwarder {
    /** 看守所. */
    DETENTION_CENTRE,
    /** 监狱. */
    PRISON,
    /** 强制隔离戒毒所. */
    REHABILITATION_CENTRE,
    POLICE,
    PROCURATORATE,
    COURT,
    /** 值班律师. */
    DUTY_LAWYER
}
