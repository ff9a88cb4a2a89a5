package org.huimin.worklist;

import java.util.List;
import java.util.Map;
import org.huimin.shared.PersonId;

/** What the worklist asks of the engine; it runs in the caller's transaction. */
public interface TaskEngine {

    void claim(String taskId, PersonId person);

    void release(String taskId);

    void handOver(String taskId, PersonId person);

    /** Completes the task; the routing answers become variables of its process, and nothing else does. */
    void complete(String taskId, Map<String, Object> routing);

    /** The same for a task that nobody holds: it is this person's in the engine's history. */
    void claimAndComplete(String taskId, PersonId person, Map<String, Object> routing);

    /** Every open task, for making the worklist anew. */
    List<OpenTask> open();
}
