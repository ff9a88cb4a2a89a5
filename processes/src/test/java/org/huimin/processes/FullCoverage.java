package org.huimin.processes;

import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;

/** The engine of a test class that fails when a flow node or a sequence flow of its model was never taken. */
final class FullCoverage {

    private FullCoverage() {}

    static ProcessEngineCoverageExtension ofTheModel() {
        return besides();
    }

    /** The processes named here only stand in for something else and need not be covered. */
    static ProcessEngineCoverageExtension besides(String... standIns) {
        return ProcessEngineCoverageExtension.builder()
                .excludeProcessDefinitionKeys(standIns)
                .assertClassCoverageAtLeast(1.0)
                .build();
    }
}
