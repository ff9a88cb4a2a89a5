package org.huimin.workflow.plugin;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Hangs the annotations of a model on its elements as built-in listeners, so that skipping custom listeners cannot
 * silence what is measured.
 */
@Component
class AnnotationParser extends AbstractBpmnParseListener {

    /** The word on a process that runs beside the case: {@code beside = case}. */
    static final String BESIDE = "beside";

    private final CaseEvents events;

    AnnotationParser(CaseEvents events) {
        this.events = events;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        properties(element)
                .filter(property -> BESIDE.equals(property.attribute("name")))
                .forEach(property -> process.setProperty(BESIDE, property.attribute("value")));
        process.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) events::processStarted);
        process.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) events::processEnded);
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        annotations(element).forEach(annotation -> listen(flow, ExecutionListener.EVENTNAME_TAKE, annotation));
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        annotate(element, activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        annotate(element, activity);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        annotate(element, activity);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        annotate(element, activity);
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        annotate(element, activity);
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        annotate(element, activity);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        annotate(element, activity);
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        annotate(element, activity);
    }

    @Override
    public void parseIntermediateThrowEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        annotate(element, activity);
    }

    @Override
    public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        annotate(element, activity);
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
        annotate(element, activity);
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) events::scopeEnded);
    }

    private void annotate(Element element, ActivityImpl activity) {
        annotations(element).forEach(annotation -> listen(activity, moment(annotation.kind()), annotation));
    }

    /** When an annotation speaks, unless it stands on a flow: what begins, at the start; what is done, at the end. */
    private static String moment(Annotation.Kind kind) {
        return switch (kind) {
            case STARTS_CLOCK, PAUSES_CLOCK, STAGE -> ExecutionListener.EVENTNAME_START;
            case MILESTONE, STOPS_CLOCK, RESUMES_CLOCK -> ExecutionListener.EVENTNAME_END;
        };
    }

    private void listen(CoreModelElement element, String moment, Annotation annotation) {
        element.addBuiltInListener(
                moment, (ExecutionListener) execution -> events.passed(execution, annotation, element.getId()));
    }

    private static List<Annotation> annotations(Element element) {
        return properties(element).flatMap(AnnotationParser::read).toList();
    }

    private static Stream<Element> properties(Element element) {
        var extensions = element.element("extensionElements");
        if (extensions == null || extensions.element("properties") == null) {
            return Stream.empty();
        }
        return extensions.element("properties").elements("property").stream();
    }

    private static Stream<Annotation> read(Element property) {
        return Annotation.Kind.of(property.attribute("name")).stream()
                .flatMap(kind -> Annotation.read(kind, property.attribute("value")).stream());
    }
}
