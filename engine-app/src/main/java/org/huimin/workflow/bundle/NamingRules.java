package org.huimin.workflow.bundle;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;

/** One executable process per file, called like the file; every flow node called by its kind and its business name. */
class NamingRules implements BundleRule {

    private static final Pattern ID = Pattern.compile("(Activity|StartEvent|EndEvent|Event|Gateway)_[A-Z][A-Za-z0-9]*");

    @Override
    public Stream<BundleFault> faults(Models models) {
        return Stream.concat(processes(models), nodes(models));
    }

    private static Stream<BundleFault> processes(Models models) {
        return models.all().stream().flatMap(model -> {
            var processes = model.instance().getModelElementsByType(Process.class);
            if (processes.size() == 1) {
                var process = processes.iterator().next();
                return process.getId().equals(model.file().stem())
                        ? Stream.empty()
                        : Stream.of(new BundleFault(
                                model.file().name(), process.getId(), "the process is not called like its file"));
            }
            return Stream.of(new BundleFault(model.file().name(), "-", "holds not exactly one process"));
        });
    }

    private static Stream<BundleFault> nodes(Models models) {
        return models.each(FlowNode.class)
                .filter(node -> !ID.matcher(node.element().getId()).matches())
                .map(node -> node.fault("the id is not Kind_BusinessName"));
    }
}
