package org.huimin.notification;

/**
 * What became of an attempt.
 *
 * @param reply the server's code, or the kind of trouble; never its words, which may name people
 */
record Outcome(Fate fate, String reply) {

    enum Fate {
        /** The server has taken it over. */
        SENT,
        /** The server will not have this letter now. */
        LATER,
        /** The server is away, or wants nothing to do with us: no letter can be sent now. */
        SERVER_AWAY,
        /** The server will never have this letter. */
        DEAD
    }

    static Outcome sent() {
        return new Outcome(Fate.SENT, "250");
    }
}
