package org.huimin.casefile;

/** What a case is about: aid for one who cannot pay for a lawyer, or a dispute between neighbours. */
public enum CaseKind {
    /** 法律援助. */
    LEGAL_AID("援申字"),
    /** 人民调解. */
    MEDIATION("人调字");

    private final String series;

    CaseKind(String series) {
        this.series = series;
    }

    /** What stands between the short name of the office and the year in a case number. */
    String series() {
        return series;
    }
}
