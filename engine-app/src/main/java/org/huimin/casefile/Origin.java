package org.huimin.casefile;

/** What a case begins with: the dated fact, and the start event of the overview. */
public enum Origin {
    /** Somebody asks for aid. */
    APPLICATION("LegalAidCase", "applicationReceived", "StartEvent_ApplicationRegistered"),
    /** A court, procuratorate or police notifies that somebody needs a lawyer (法 25, 28). */
    NOTICE("LegalAidCase", "noticeReceived", "StartEvent_NoticeRegistered"),
    /** A dispute comes to a committee, or the committee finds it. */
    DISPUTE("MediationCase", "disputeReceived", "StartEvent_DisputeRegistered");

    private final String process;
    private final String fact;
    private final String startEvent;

    Origin(String process, String fact, String startEvent) {
        this.process = process;
        this.fact = fact;
        this.startEvent = startEvent;
    }

    String fact() {
        return fact;
    }

    /** What says so. */
    Source source() {
        return Source.element(process, startEvent);
    }
}
