package org.huimin.deadline;

/** In which kind of procedure a limit runs, where the law tells them apart. */
public enum Procedure {
    CIVIL,
    /** 简易程序. */
    CIVIL_SIMPLIFIED,
    ADMINISTRATIVE,
    CRIMINAL
}
