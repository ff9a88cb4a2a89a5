package org.huimin.register;

import java.util.List;
import java.util.Set;

/**
 * What the registers say of a person on a day.
 *
 * @param ended categories in which the person stood and no longer, or not yet, stands
 */
public record Standing(List<RegisterMatch> matches, Set<String> ended) {

    public static final Standing UNKNOWN = new Standing(List.of(), Set.of());
}
