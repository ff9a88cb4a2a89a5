package org.huimin.workflow.bundle;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.huimin.workflow.bundle.Models.Found;
import org.huimin.workflow.plugin.Annotation;

/** Only words of the vocabulary, each in its form; the vocabulary only grows, since old bundles are loaded too. */
class AnnotationRules implements BundleRule {

    private static final Map<String, String> OTHER_WORDS = Map.of(
            "paper", "[0-9A-Za-z\\p{IsHan}, ]+",
            "basket", "station|agency|bureau|firm|committee",
            "decisionTable", "[A-Z][A-Za-z0-9]*",
            "holder", "lawyer|mediator");

    @Override
    public Stream<BundleFault> faults(Models models) {
        var tables =
                Set.copyOf(models.bundle().ending(".dmn").map(BundleFile::stem).toList());
        return Stream.concat(
                models.each(Process.class).flatMap(AnnotationRules::ofProcess),
                models.each(FlowElement.class)
                        .flatMap(element -> Stream.concat(
                                Properties.of(element.element()).values().entrySet().stream()
                                        .flatMap(word -> judge(element, word.getKey(), word.getValue())),
                                tableOf(element, tables))));
    }

    /** A process says one thing only: that it runs beside the case. */
    private static Stream<BundleFault> ofProcess(Found<Process> process) {
        return Properties.of(process.element()).values().entrySet().stream()
                .filter(word ->
                        !(word.getKey().equals("beside") && word.getValue().equals("case")))
                .map(word -> process.fault(
                        "\"" + word.getKey() + " = " + word.getValue() + "\" is nothing that a process can say"));
    }

    private static Stream<BundleFault> judge(Found<FlowElement> element, String word, String value) {
        var kind = Annotation.Kind.of(word);
        if (kind.isPresent()) {
            return unreadable(element, kind.get(), value);
        }
        var form = OTHER_WORDS.get(word);
        if (form == null) {
            return Stream.of(element.fault("\"" + word + "\" is no word of the vocabulary"));
        }
        return value.matches(form) ? Stream.empty() : Stream.of(element.fault(word + " cannot be \"" + value + "\""));
    }

    private static Stream<BundleFault> unreadable(Found<FlowElement> element, Annotation.Kind kind, String value) {
        try {
            Annotation.read(kind, value);
            return Stream.empty();
        } catch (IllegalArgumentException fault) {
            return Stream.of(element.fault(String.valueOf(fault.getMessage())));
        }
    }

    private static Stream<BundleFault> tableOf(Found<FlowElement> element, Set<String> tables) {
        if (!(element.element() instanceof BusinessRuleTask task) || task.getCamundaDecisionRef() != null) {
            return Stream.empty();
        }
        var table = Properties.of(task).find("decisionTable");
        if (table.isEmpty()) {
            return Stream.of(element.fault("names no decisionTable"));
        }
        return tables.contains(table.get())
                ? Stream.empty()
                : Stream.of(element.fault("names " + table.get() + ", which the bundle lacks"));
    }
}
