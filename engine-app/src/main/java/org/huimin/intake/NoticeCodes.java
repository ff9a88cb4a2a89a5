package org.huimin.intake;

/** What a notice may say, code by code. */
final class NoticeCodes {

    private NoticeCodes() {}

    /** Who sent it. */
    enum Organ {
        /** 人民法院. */
        COURT,
        /** 人民检察院. */
        PROCURATORATE,
        /** 公安机关. */
        POLICE
    }

    /** What it asks for, and why (法 25, 28). */
    enum Kind {
        /** 未成年人. */
        MINOR,
        /** 视力、听力、言语残疾人. */
        DISABLED,
        /** 不能完全辨认自己行为的成年人. */
        LIMITED_CAPACITY,
        /** 可能被判处无期徒刑、死刑. */
        LIFE_OR_DEATH,
        /** 申请法律援助的死刑复核案件被告人. */
        DEATH_REVIEW,
        /** 缺席审判案件的被告人. */
        IN_ABSENTIA,
        /** 法律法规规定的其他人员. */
        OTHER_MUST,
        /** 其他适用普通程序审理的案件: the court may notify. */
        ORDINARY_MAY,
        /** 强制医疗案件的被申请人或者被告人 (法 28). */
        MEDICAL
    }

    /** Where the proceedings stand. */
    enum ProceduralStage {
        /** 侦查. */
        INVESTIGATION,
        /** 审查起诉. */
        PROSECUTION,
        /** 一审. */
        FIRST_INSTANCE,
        /** 二审. */
        SECOND_INSTANCE,
        /** 再审. */
        RETRIAL,
        /** 死刑复核. */
        DEATH_PENALTY_REVIEW
    }
}
