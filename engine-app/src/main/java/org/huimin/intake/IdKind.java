package org.huimin.intake;

/** By which paper a person is known. */
enum IdKind {
    /** 居民身份证. */
    ID_CARD,
    /** 护照. */
    PASSPORT,
    /** 港澳台居民证件. */
    HK_MACAO_TAIWAN,
    /** Has none to show, which keeps nobody from applying. */
    NONE
}
