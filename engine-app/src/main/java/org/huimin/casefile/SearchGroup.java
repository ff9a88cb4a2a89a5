package org.huimin.casefile;

import java.util.List;
import org.huimin.access.Actor;

/** One kind of thing that the search box finds; rooms may add theirs. Finds only what lies within the person's reach. */
public interface SearchGroup {

    /** What is found, in one word. */
    String kind();

    Found search(SearchText text, Actor actor);

    /** @param more whether there are more than are shown */
    record Found(String kind, List<?> hits, boolean more) {}
}
