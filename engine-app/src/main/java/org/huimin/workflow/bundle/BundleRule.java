package org.huimin.workflow.bundle;

import java.util.stream.Stream;

/** One rule that every bundle keeps. */
interface BundleRule {

    Stream<BundleFault> faults(Models models);
}
