package org.huimin.notification;

/** How somebody wants to hear of a kind of news. */
enum Channel {
    /** Not at all. */
    NONE,
    /** At the bell. */
    BELL,
    /** At the bell and by mail. */
    MAIL
}
