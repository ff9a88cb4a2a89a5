package org.huimin.workflow.bundle;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.huimin.workflow.bundle.Models.Found;
import org.jspecify.annotations.Nullable;

/** A message is caught in one place of one model. */
class MessageRules implements BundleRule {

    @Override
    public Stream<BundleFault> faults(Models models) {
        var catchers = Stream.concat(
                        models.each(CatchEvent.class).map(event -> new Catcher(message(event.element()), event)),
                        models.each(ReceiveTask.class)
                                .map(task -> new Catcher(name(task.element().getMessage()), task)))
                .filter(catcher -> !catcher.message().isEmpty())
                .collect(Collectors.groupingBy(Catcher::message));
        return catchers.values().stream()
                .filter(places -> places.size() > 1)
                .flatMap(places -> places.stream()
                        .map(catcher -> catcher.place()
                                .fault("catches " + catcher.message() + ", which is caught elsewhere too")));
    }

    private static String message(CatchEvent event) {
        return event.getEventDefinitions().stream()
                .filter(MessageEventDefinition.class::isInstance)
                .map(definition -> name(((MessageEventDefinition) definition).getMessage()))
                .findFirst()
                .orElse("");
    }

    private static String name(@Nullable Message message) {
        return message == null ? "" : message.getName();
    }

    private record Catcher(String message, Found<? extends BaseElement> place) {}
}
