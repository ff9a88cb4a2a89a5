package org.huimin.casefile;

import java.util.Optional;

/** What the diagrams call their elements, as the office reads them. */
public interface ElementNames {

    /**
     * @param process the diagram's id, {@code Review} say
     * @param element an element's id in it, {@code Flow_DecidedToGrantYes} say
     * @return both names, {@code 审查决定 · 是否给予援助？给予} say; nothing for what is drawn no more
     */
    Optional<String> of(String process, String element);
}
