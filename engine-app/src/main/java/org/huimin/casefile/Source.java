package org.huimin.casefile;

/**
 * What says that something happened: an element of a diagram, a row of an import, or a correction.
 *
 * @param reference {@code Review#Activity_Decide}, the import's file and row, or the correction's reason
 */
public record Source(Kind kind, String reference) {

    public enum Kind {
        ELEMENT,
        IMPORT,
        CORRECTION
    }

    public static Source element(String process, String element) {
        return new Source(Kind.ELEMENT, process + "#" + element);
    }
}
