package org.huimin.deadline;

import org.huimin.casefile.CaseRecord;

/** In which kind of procedure a limit runs, where the law tells them apart. */
public enum Procedure {
    CIVIL,
    /** 简易程序. */
    CIVIL_SIMPLIFIED,
    ADMINISTRATIVE,
    CRIMINAL;

    /** Matters of criminal cases are called so; whatever else is asked for is counted as civil. */
    static Procedure of(CaseRecord caseRecord) {
        return caseRecord.matter().startsWith("CRIM") ? CRIMINAL : CIVIL;
    }
}
