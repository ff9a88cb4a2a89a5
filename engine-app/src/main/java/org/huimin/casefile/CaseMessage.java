package org.huimin.casefile;

import java.util.Map;
import org.huimin.shared.CaseNumber;

/**
 * A fact that a diagram waits for. It is correlated by its own simple name and the case number: exactly one place waits
 * for it, or the person is told that the case has moved on. Publish it in the transaction of the deed.
 */
public interface CaseMessage {

    CaseNumber caseNumber();

    default String name() {
        return getClass().getSimpleName();
    }

    /** Answers that choose the way through the diagram from here on; plain values, nothing personal. */
    default Map<String, Object> routing() {
        return Map.of();
    }

    /** Begins a case, or something that runs beside one: exactly one model starts with it, or the transaction fails. */
    interface Beginning extends CaseMessage {}

    /** Concerns a case that runs; if the case has ended meanwhile, another message begins it anew. */
    interface Resuming extends CaseMessage {

        Beginning anew();
    }

    /** May come when nobody waits for it any more, and is then no fault. */
    interface MayComeLate extends CaseMessage {}
}
