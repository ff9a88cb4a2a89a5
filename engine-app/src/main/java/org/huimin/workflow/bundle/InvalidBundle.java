package org.huimin.workflow.bundle;

import java.util.List;
import java.util.stream.Collectors;

/** A bundle that breaks the rules is not deployed. */
public class InvalidBundle extends RuntimeException {

    private final transient List<BundleFault> faults;

    InvalidBundle(List<BundleFault> faults) {
        super(faults.stream().map(BundleFault::toString).collect(Collectors.joining("\n", "\n", "")));
        this.faults = List.copyOf(faults);
    }

    public List<BundleFault> faults() {
        return faults;
    }
}
