package org.huimin.casefile;

import java.util.List;
import java.util.Map;
import org.huimin.access.Actor;

/**
 * Something that is asked for beside the straight line: another lawyer, the end of the aid, an objection. Found by the
 * name of its message, which is also the name of its form; a person decides on it in a task of the diagram.
 *
 * @param <T> the record that the form's answers are read into, after its schema has judged them
 */
public interface CaseRequest<T> {

    /** The message that the diagram waits for, and the form that is filled in. */
    String message();

    /** The process that takes the request. */
    default String process() {
        return "LegalAidCase";
    }

    /** The event of that process at which it is taken. */
    default String element() {
        return "StartEvent_" + message();
    }

    /** Of which kind of case it may be asked; most belong to legal aid. */
    default boolean concerns(CaseKind kind) {
        return kind == CaseKind.LEGAL_AID;
    }

    Class<T> answers();

    /** Whether this person may ask for it, and the case is where it may be asked for. Asked again under the lock. */
    boolean openTo(Actor actor, CaseRecord caseRecord);

    /** Of some fields, the codes that can be meant in this case: its page offers no other, and no other is taken. */
    default Map<String, List<String>> offered(CaseRecord caseRecord) {
        return Map.of();
    }

    /** Acts, or refuses; what it returns is sent to the diagram. Dated facts and answers are kept by the case file. */
    CaseMessage take(T answers, CaseRecord caseRecord, Actor actor);
}
