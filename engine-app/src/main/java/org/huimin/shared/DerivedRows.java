package org.huimin.shared;

/** Rows that follow from others and can be made anew: the worklist from the engine, the KPI rows from the milestones. */
public interface DerivedRows {

    String name();

    /** How the rows are made, in a word: if it is another one than that of the rows that stand, they are made anew at the start. */
    String shape();

    /** Compares what stands with what would be made, and changes nothing. */
    Difference check();

    /** Makes the rows anew, in one transaction. */
    void rebuild();

    /** How many rows stand, and how many are missing, too many or different. */
    record Difference(long rows, long missing, long surplus, long different) {

        public boolean none() {
            return missing + surplus + different == 0;
        }
    }
}
