package org.huimin.workflow.bundle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** The extension properties of an element of a model. */
public record Properties(Map<String, String> values) {

    public static Properties of(BaseElement element) {
        var values = new LinkedHashMap<String, String>();
        var extensions = element.getExtensionElements();
        if (extensions != null) {
            extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                    .flatMap(properties -> properties.getCamundaProperties().stream())
                    .forEach((CamundaProperty property) ->
                            values.put(property.getCamundaName(), property.getCamundaValue()));
        }
        return new Properties(values);
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** For a property that the rules of the bundle demand. */
    public String get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("The model says no " + name));
    }
}
