package org.huimin.metrics;

/** What a figure counts. */
enum Subject {
    /** Applications for legal aid. */
    APPLICATION(new ApplicationFacts()),
    /** Disputes that were brought to mediation. */
    DISPUTE(new DisputeFacts()),
    /** Instalments of mediation agreements. */
    INSTALMENT(new InstalmentFacts()),
    /** Clocks that are over. */
    DEADLINE(new DeadlineFacts()),
    /** Calls on the parties after their case. */
    FOLLOW_UP(new FollowUpFacts());

    private final KpiFacts facts;

    Subject(KpiFacts facts) {
        this.facts = facts;
    }

    KpiFacts facts() {
        return facts;
    }
}
