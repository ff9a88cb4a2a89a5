package org.huimin.workflow.bundle;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.huimin.workflow.bundle.Models.Found;

/**
 * A case keeps what it started with: called processes are those of the same deployment and carry the case number on, and
 * tables are asked through the house, never through a reference that follows the newest version.
 */
class CallRules implements BundleRule {

    @Override
    public Stream<BundleFault> faults(Models models) {
        var processes = models.all().stream().map(model -> model.file().stem()).collect(Collectors.toSet());
        var calls = models.each(CallActivity.class)
                .flatMap(call -> Stream.of(
                                call.element().getCamundaCalledElementBinding() == null
                                                || !call.element()
                                                        .getCamundaCalledElementBinding()
                                                        .equals("deployment")
                                        ? call.fault("calls with another binding than deployment")
                                        : null,
                                processes.contains(call.element().getCalledElement())
                                        ? null
                                        : call.fault("calls " + call.element().getCalledElement()
                                                + ", which the bundle lacks"),
                                carriesCaseNumber(call) ? null : call.fault("does not carry the business key on"))
                        .filter(Objects::nonNull));
        return Stream.concat(calls, decisionReferences(models));
    }

    private static boolean carriesCaseNumber(Found<CallActivity> call) {
        var extensions = call.element().getExtensionElements();
        return extensions != null
                && extensions.getElementsQuery().filterByType(CamundaIn.class).list().stream()
                        .anyMatch(in -> in.getCamundaBusinessKey() != null);
    }

    private static Stream<BundleFault> decisionReferences(Models models) {
        return models.each(BusinessRuleTask.class)
                .filter(task -> task.element().getCamundaDecisionRef() != null)
                .map(task -> task.fault("has a decisionRef; name the table in decisionTable"));
    }
}
