package org.huimin.shared;

/** Groups of people that plans and returns speak of, as of the day of the application. One may belong to several. */
public enum PersonGroup {
    /** 农民工. */
    MIGRANT_WORKER,
    /** 妇女. */
    WOMAN,
    /** 未成年人. */
    MINOR,
    /** 老年人. */
    ELDER,
    /** 残疾人. */
    DISABLED,
    /** 退役军人. */
    VETERAN,
    /** 军人军属. */
    MILITARY_FAMILY,
    /** 少数民族. */
    ETHNIC_MINORITY,
    /** 农民. */
    FARMER,
    /** 外国人、无国籍人. */
    FOREIGNER
}
