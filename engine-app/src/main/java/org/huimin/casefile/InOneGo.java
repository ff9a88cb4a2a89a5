package org.huimin.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import org.huimin.access.Actor;
import org.huimin.shared.CaseNumber;

/**
 * Fills in the forms of tasks that wait in a case, one after the other, for a page that asks for all of them at once. Each
 * is judged, kept and written down as if it had been taken and completed at the desk; a refusal undoes them all with the
 * transaction.
 */
public interface InOneGo {

    /**
     * Completes the one open task of that kind in the person's name, whoever's basket it lies in: that the page is open to
     * them is their right. What the step itself forbids them stays forbidden.
     *
     * @param activity the user task's id in the model
     * @param answers what its form asks for
     */
    void complete(CaseNumber number, String activity, JsonNode answers, Actor actor);
}
