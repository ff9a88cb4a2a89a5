package org.huimin.notification;

import java.util.EnumSet;
import java.util.Set;

/** What there is to hear of; the names are kept in rows and name the templates. */
enum NotificationKind {
    /** A task lies free in the unit's basket. */
    TASK_OPENED(Channel.BELL),
    /** A task is one's own: by the diagram, or because somebody handed it over. */
    TASK_GIVEN(Channel.MAIL),
    /** Half of a clock's time is over. */
    HALF_TIME(Channel.MAIL),
    /** The next working day is the last one. */
    ONE_DAY_BEFORE(Channel.MAIL),
    /** The day has passed. */
    BREACH(Channel.MAIL),
    /** A day has passed that nobody in the house had to keep: the applicant's, the parties', the court's. */
    DAY_PASSED(Channel.BELL),
    /** One's work was sent back. */
    SENT_BACK(Channel.MAIL),
    /** One is the lawyer of a case. */
    LAWYER_NAMED(Channel.MAIL),
    /** Somebody above asks how the case is getting on. */
    NUDGE(Channel.MAIL),
    /** Danger, a group event or another special situation (人民调解法 25, 148号 39). */
    ALARM(Channel.MAIL),
    /** The director wants something done, and an answer. */
    INSTRUCTION(Channel.MAIL),
    /** One mediates with others now, or no longer. */
    TEAM_CHANGED(Channel.MAIL);

    static final Set<NotificationKind> GATHERED = EnumSet.of(HALF_TIME, ONE_DAY_BEFORE, BREACH, DAY_PASSED);

    private final Channel unlessChosen;

    NotificationKind(Channel unlessChosen) {
        this.unlessChosen = unlessChosen;
    }

    /** Whether the sweep says many of it at once, so that one letter tells of all. */
    boolean gathers() {
        return GATHERED.contains(this);
    }

    /** For whoever has chosen nothing. */
    Channel unlessChosen() {
        return unlessChosen;
    }

    /** Nobody may be deaf to a breach or an alarm: they always ring. */
    boolean mayBe(Channel channel) {
        return (this != BREACH && this != ALARM) || channel != Channel.NONE;
    }
}
