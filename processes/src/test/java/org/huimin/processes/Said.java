package org.huimin.processes;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** One thing that an element of a diagram says about the case: {@code LA_REVIEW from applicationReceived}. */
record Said(String element, String word, String text) {

    static Stream<Said> in(BpmnModelInstance model) {
        return model.getModelElementsByType(CamundaProperty.class).stream().flatMap(Said::each);
    }

    static Stream<Said> anywhere(String word) {
        return Models.files(".bpmn").map(Models::bpmn).flatMap(Said::in).filter(said -> said.word.equals(word));
    }

    /** What is said: the clock, the milestone. */
    String subject() {
        return text.replaceFirst(" (at|from) .*", "");
    }

    /** Whether a dated fact says when; else the moment of passing counts. */
    boolean namesItsFact() {
        return text.matches(".* (at|from) .*");
    }

    /** The dated fact that says when. */
    String fact() {
        return text.replaceFirst(".* (at|from) ", "").replaceFirst(" within .*", "");
    }

    /** The routing answer that sets how long a clock runs; empty where the table does. */
    String within() {
        return text.contains(" within ") ? text.replaceFirst(".* within ", "") : "";
    }

    private static Stream<Said> each(CamundaProperty property) {
        var element = property.getParentElement().getParentElement().getParentElement();
        return Stream.of(property.getCamundaValue().split(", "))
                .map(text -> new Said(element.getAttributeValue("id"), property.getCamundaName(), text));
    }
}
