package org.huimin.processes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "models/mediation/Mediation.bpmn")
class MediationTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension ENGINE = FullCoverage.ofTheModel();

    @Test
    void partiesSignAWrittenAgreement() {
        var mediation = mediated("AGREED_WRITTEN");

        assertThat(mediation).isWaitingAtExactly("Activity_MediationUnderWay", "Activity_SignAgreement");
        assertThat(task("Activity_SignAgreement", mediation)).hasCandidateGroup("MEDIATOR");
        Cases.finish(mediation, "Activity_SignAgreement", "signed", true);

        assertThat(mediation)
                .hasPassedInOrder(
                        "StartEvent_Mediation",
                        "StartEvent_MediationUnderWay",
                        "Gateway_SessionDue",
                        "Activity_Mediate",
                        "Gateway_Mediated",
                        "Activity_SignAgreement",
                        "Gateway_AgreementSigned",
                        "EndEvent_AgreementSigned",
                        "Gateway_AgreementReached",
                        "EndEvent_AgreementReached")
                .hasNotPassed("Activity_GuideParties", "EndEvent_MediationFailed")
                .isEnded();
        assertEquals(0, managementService().createJobQuery().count());
    }

    @Test
    void partiesWantNoPaper() {
        var mediation = mediated("AGREED_ORAL");

        assertThat(task("Activity_RecordOralAgreement", mediation)).hasCandidateGroup("MEDIATOR");
        Cases.finish(mediation, "Activity_RecordOralAgreement", "signed", true);

        assertThat(mediation)
                .hasPassedInOrder("EndEvent_OralAgreementReached", "EndEvent_AgreementReached")
                .hasNotPassed("Activity_SignAgreement")
                .isEnded();
    }

    @Test
    void agreementThatIsNotMadeAfterAllIsMediatedFurther() {
        var mediation = mediated("AGREED_WRITTEN");
        Cases.finish(mediation, "Activity_SignAgreement", "signed", false);
        assertThat(mediation).isWaitingAtExactly("Activity_MediationUnderWay", "Activity_Mediate");

        Cases.finish(mediation, "Activity_Mediate", "result", "AGREED_ORAL");
        Cases.finish(mediation, "Activity_RecordOralAgreement", "signed", false);

        assertThat(mediation)
                .isWaitingAtExactly("Activity_MediationUnderWay", "Activity_Mediate")
                .hasNotPassed("EndEvent_AgreementSigned", "EndEvent_OralAgreementReached");
    }

    @Test
    void oneSessionFollowsAnother() {
        var mediation = mediated("GOES_ON");

        assertThat(mediation)
                .isWaitingAtExactly("Activity_MediationUnderWay", "Activity_Mediate")
                .hasNotPassed("Activity_SignAgreement", "EndEvent_NoAgreement");
    }

    @Test
    void partiesAreShownOtherWaysWhenMediationFails() {
        var mediation = mediated("FAILED");

        assertThat(mediation).isWaitingAtExactly("Activity_GuideParties").hasPassed("EndEvent_NoAgreement");
        assertThat(task(mediation)).hasCandidateGroup("MEDIATOR");
        Cases.finish(mediation, "Activity_GuideParties");

        assertThat(mediation)
                .hasPassedInOrder("Gateway_MediationFailed", "EndEvent_MediationFailed")
                .hasNotPassed("Event_MediationLimitPassed", "EndEvent_AgreementReached")
                .isEnded();
        assertEquals(0, managementService().createJobQuery().count());
    }

    @Test
    void limitThatPassesFailsTheMediationAndThePartiesAreGuidedAllTheSame() {
        var mediation = Cases.open("Mediation");

        Cases.timeIsUp();

        assertThat(mediation)
                .isWaitingAtExactly("Activity_GuideParties")
                .hasPassed("Event_MediationLimitPassed")
                .hasNotPassed("Gateway_AgreementReached");
        Cases.finish(mediation, "Activity_GuideParties");
        assertThat(mediation).hasPassed("EndEvent_MediationFailed").isEnded();
    }

    @Test
    void limitAlsoEndsWhatIsAgreedAndNotYetSigned() {
        var mediation = mediated("AGREED_WRITTEN");

        Cases.timeIsUp();

        assertThat(mediation).isWaitingAtExactly("Activity_GuideParties").hasNotPassed("EndEvent_AgreementSigned");
    }

    @Test
    void mediationWaitsForAnAppraisal() {
        var mediation = mediated("APPRAISAL");

        assertThat(mediation).isWaitingAtExactly("Activity_MediationUnderWay", "Activity_ReceiveAppraisal");
        assertThat(task("Activity_ReceiveAppraisal", mediation)).hasCandidateGroup("MEDIATOR");
        Cases.finish(mediation, "Activity_ReceiveAppraisal");

        assertThat(mediation).isWaitingAtExactly("Activity_MediationUnderWay", "Activity_Mediate");
    }

    @Test
    void extensionLeavesTheSessionOpen() {
        var mediation = Cases.open("Mediation");

        Cases.send("ExtensionAgreed", Map.of("extensionDays", 30));

        assertThat(mediation)
                .isWaitingAtExactly("Activity_MediationUnderWay", "Activity_Mediate")
                .hasPassedInOrder("StartEvent_ExtensionAgreed", "EndEvent_LimitExtended");
        assertEquals(1, managementService().createJobQuery().count());
    }

    @Test
    void nothingIsExtendedOnceTheLimitHasPassed() {
        Cases.open("Mediation");
        Cases.timeIsUp();

        assertThatThrownBy(() -> Cases.send("ExtensionAgreed", Map.of("extensionDays", 30)))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    private static ProcessInstance mediated(String result) {
        var mediation = Cases.open("Mediation");
        assertThat(mediation).isWaitingAtExactly("Activity_MediationUnderWay", "Activity_Mediate");
        assertThat(task("Activity_Mediate", mediation)).hasCandidateGroup("MEDIATOR");
        Cases.finish(mediation, "Activity_Mediate", "result", result);
        return mediation;
    }
}
