package org.huimin.workflow.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.xml.ModelException;

/** The BPMN models of a bundle, read, with the files that could not be. */
record Models(Bundle bundle, List<Model> all, List<BundleFault> unreadable) {

    static Models of(Bundle bundle) {
        var all = new ArrayList<Model>();
        var unreadable = new ArrayList<BundleFault>();
        bundle.ending(".bpmn").forEach(file -> {
            try {
                all.add(new Model(file, Bpmn.readModelFromStream(file.stream())));
            } catch (ModelException broken) {
                unreadable.add(new BundleFault(file.name(), "-", "is no valid BPMN: " + broken.getMessage()));
            }
        });
        return new Models(bundle, List.copyOf(all), List.copyOf(unreadable));
    }

    <T extends BaseElement> Stream<Found<T>> each(Class<T> type) {
        return all.stream()
                .flatMap(model -> model.instance().getModelElementsByType(type).stream()
                        .map(element -> new Found<>(model.file(), element)));
    }

    /** A file with its model. */
    record Model(BundleFile file, BpmnModelInstance instance) {}

    /** An element with the file that it stands in. */
    record Found<T extends BaseElement>(BundleFile file, T element) {

        BundleFault fault(String text) {
            return new BundleFault(file.name(), element.getId(), text);
        }
    }
}
