package org.huimin.casefile;

/** What a case begins with: the dated fact, and the start event of the overview. */
public enum Origin {
    /** Somebody asks for aid. */
    APPLICATION("applicationReceived", "StartEvent_ApplicationRegistered"),
    /** A court, procuratorate or police notifies that somebody needs a lawyer (法 25, 28). */
    NOTICE("noticeReceived", "StartEvent_NoticeRegistered");

    private final String fact;
    private final String startEvent;

    Origin(String fact, String startEvent) {
        this.fact = fact;
        this.startEvent = startEvent;
    }

    String fact() {
        return fact;
    }

    String startEvent() {
        return startEvent;
    }
}
