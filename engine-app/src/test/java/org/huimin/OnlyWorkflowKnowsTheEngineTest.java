package org.huimin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.huimin", importOptions = ImportOption.DoNotIncludeTests.class)
class OnlyWorkflowKnowsTheEngineTest {

    @ArchTest
    static final ArchRule onlyWorkflowKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("org.huimin.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule onlyThePluginAndTheClockKnowItsInsides = noClasses()
            .that()
            .resideOutsideOfPackage("org.huimin.workflow.plugin..")
            .and()
            .doNotHaveFullyQualifiedName("org.huimin.workflow.operations.EngineClock")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm.engine.impl..");
}
