package org.huimin.intake;

/** By which paper a person is known. */
enum IdKind {
    /** 居民身份证. */
    ID_CARD,
    /** 港澳台居民居住证: numbered and checked as an ID card is. */
    RESIDENCE_PERMIT,
    /** 护照. */
    PASSPORT,
    /** 港澳台居民来往内地的证件. */
    HK_MACAO_TAIWAN,
    /** 外国人永久居留身份证. */
    FOREIGNERS_CARD,
    /** Another paper, such as a soldier's. */
    OTHER,
    /** Has none to show, which keeps nobody from applying; why is written down. */
    NONE;

    /** Whether its number tells birth date and sex, and has a check character. */
    boolean checked() {
        return this == ID_CARD || this == RESIDENCE_PERMIT;
    }
}
