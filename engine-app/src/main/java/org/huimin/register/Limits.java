package org.huimin.register;

/** How much of a list the house reads. Beyond it the list is refused, before it fills the memory. */
final class Limits {

    static final int MEGABYTES = 20;
    static final int BYTES = MEGABYTES * 1024 * 1024;
    static final int ROWS = 50_000;
    static final int COLUMNS = 50;
    static final int CELL = 500;
    /** Of all parts of a workbook together, unpacked. */
    static final long UNPACKED = 96L * 1024 * 1024;
    /** A part that shrinks to less than a hundredth was made to. */
    static final int RATIO = 100;

    static final int PARTS = 500;
    /** So many faults are kept with their words; all are counted. */
    static final int FAULTS = 1000;

    private Limits() {}
}
