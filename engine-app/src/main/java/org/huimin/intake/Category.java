package org.huimin.intake;

/** 人群类别: the group an applicant belongs to on the day of the application; what follows from it stands in the table GreenChannel. */
enum Category {
    NONE,
    /** 建档立卡贫困户. */
    POOR_REG,
    /** 脱贫人口. */
    OUT_POV,
    /** 脱贫不稳定户. */
    MON_UNSTABLE,
    /** 边缘易致贫户. */
    MON_EDGE,
    /** 突发严重困难户. */
    MON_SUDDEN,
    /** 低保. */
    DIBAO,
    /** 特困人员. */
    TEKUN,
    /** 低保边缘. */
    DIBAO_EDGE,
    /** 临时救助. */
    LINSHI,
    /** 优抚对象. */
    YOUFU,
    /** 司法救助对象. */
    SIFAJIUZHU,
    /** 无固定生活来源的残疾人. */
    DISABLED_NI,
    /** 无固定生活来源的未成年人. */
    MINOR_NI,
    /** 无固定生活来源的老年人. */
    ELDER_NI,
    /** 进城务工人员. */
    MIGRANT
}
