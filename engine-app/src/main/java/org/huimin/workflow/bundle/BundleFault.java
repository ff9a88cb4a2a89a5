package org.huimin.workflow.bundle;

/** What is wrong, in which file, at which element. */
public record BundleFault(String file, String element, String fault) {

    @Override
    public String toString() {
        return file + " · " + element + ": " + fault;
    }
}
