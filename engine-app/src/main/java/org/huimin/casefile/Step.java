package org.huimin.casefile;

import java.util.List;
import org.huimin.access.Actor;

/**
 * What a feature does when a user task is completed. Found by the task's id in the model; a task without one needs no
 * Java: its answers go to the case file as they are.
 *
 * @param <T> the record that the answers are read into, after the form's schema has judged them
 */
public interface Step<T> {

    /** The user task's id in the model. */
    String activity();

    Class<T> answers();

    /** Refuses a person who may not do this step of this case (separation of duties). Asked at claim and at completion. */
    default void permit(CaseRecord caseRecord, Actor actor) {}

    /** Fields of the form that mean nothing in this case; its page leaves them out, and whoever sends them is refused. */
    default List<String> notAsked(CaseRecord caseRecord) {
        return List.of();
    }

    /** Acts, or refuses. The dated facts of the form and its answers are kept by the case file, not here. */
    default void take(T answers, CaseRecord caseRecord, Actor actor) {}

    /** What other diagrams of the case hear of it, once the facts are kept and this one has moved on. */
    default List<CaseMessage> tell(T answers, CaseRecord caseRecord, Actor actor) {
        return List.of();
    }
}
