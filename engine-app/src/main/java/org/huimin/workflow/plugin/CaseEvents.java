package org.huimin.workflow.plugin;

import java.time.Clock;
import java.time.Instant;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.huimin.casefile.CaseEnded;
import org.huimin.casefile.CaseStarted;
import org.huimin.casefile.ClockPaused;
import org.huimin.casefile.ClockResumed;
import org.huimin.casefile.ClockStarted;
import org.huimin.casefile.ClockStopped;
import org.huimin.casefile.Fact;
import org.huimin.casefile.Facts;
import org.huimin.casefile.MilestoneReached;
import org.huimin.casefile.ScopeInterrupted;
import org.huimin.casefile.Source;
import org.huimin.casefile.StageEntered;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Raises what a diagram says as events of the case, in the engine's transaction. */
@Component
class CaseEvents {

    private final ApplicationEventPublisher publisher;
    private final ObjectProvider<Facts> facts;
    private final Clock clock;

    CaseEvents(ApplicationEventPublisher publisher, ObjectProvider<Facts> facts, Clock clock) {
        this.publisher = publisher;
        this.facts = facts;
        this.clock = clock;
    }

    /** A token passes an annotated element; one that is cancelled there has not done what it stands for. */
    void passed(DelegateExecution execution, Annotation annotation, String element) {
        if (execution.isCanceled()) {
            return;
        }
        var number = number(execution);
        var source = Source.element(process(execution), element);
        if (annotation.kind() == Annotation.Kind.STARTS_CLOCK) {
            startClock(execution, annotation, source);
            return;
        }
        var moment = moment(number, annotation.fact());
        publisher.publishEvent(
                switch (annotation.kind()) {
                    case MILESTONE -> new MilestoneReached(number, annotation.name(), moment, source);
                    case STAGE -> new StageEntered(number, annotation.name(), moment, source);
                    case STOPS_CLOCK -> new ClockStopped(number, annotation.name(), moment, source);
                    case PAUSES_CLOCK -> new ClockPaused(number, annotation.name(), moment, source);
                    case RESUMES_CLOCK -> new ClockResumed(number, annotation.name(), moment, source);
                    case STARTS_CLOCK -> throw new IllegalStateException("Is started, not passed");
                });
    }

    /** Counts from a fact: in a case that does not know it there is nothing to count. */
    private void startClock(DelegateExecution execution, Annotation annotation, Source source) {
        var number = number(execution);
        facts.getObject()
                .latest(number, fact(annotation))
                .ifPresent(fact -> publisher.publishEvent(new ClockStarted(
                        number,
                        annotation.name(),
                        fact.name(),
                        fact.happenedAt(),
                        within(execution, annotation),
                        scope(execution),
                        runsBeside(execution),
                        source)));
    }

    private static @Nullable Integer within(DelegateExecution execution, Annotation annotation) {
        return annotation.within() == null ? null : (Integer) execution.getVariable(annotation.within());
    }

    /** The topmost process of a case begins: from now on the case runs on this bundle. */
    void processStarted(DelegateExecution execution) {
        if (execution.getSuperExecution() == null && !runsBeside(execution)) {
            publisher.publishEvent(new CaseStarted(number(execution), bundle(execution)));
        }
    }

    void processEnded(DelegateExecution execution) {
        scopeEnded(execution);
        if (execution.getSuperExecution() == null && !execution.isCanceled() && !runsBeside(execution)) {
            publisher.publishEvent(new CaseEnded(
                    number(execution), Source.element(process(execution), execution.getCurrentActivityId())));
        }
    }

    /** Interruption closes the open clocks of its scope. */
    void scopeEnded(DelegateExecution execution) {
        if (execution.isCanceled()) {
            publisher.publishEvent(new ScopeInterrupted(number(execution), execution.getActivityInstanceId()));
        }
    }

    /** When it happened: what the dated fact says, or this moment where the element names no fact. */
    private Instant moment(CaseNumber number, @Nullable String fact) {
        if (fact == null) {
            return clock.instant();
        }
        return facts.getObject().latest(number, fact).map(Fact::happenedAt).orElseGet(clock::instant);
    }

    private static String fact(Annotation annotation) {
        var fact = annotation.fact();
        if (fact == null) {
            throw new IllegalStateException("A clock counts from a fact: " + annotation);
        }
        return fact;
    }

    /** What runs beside the case, such as an objection, neither begins nor ends it. */
    private static boolean runsBeside(DelegateExecution execution) {
        var top = execution;
        while (top.getSuperExecution() != null) {
            top = top.getSuperExecution();
        }
        return ((ExecutionEntity) top).getProcessDefinition().getProperty(AnnotationParser.BESIDE) != null;
    }

    private static CaseNumber number(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }

    private static String scope(DelegateExecution execution) {
        return execution.getParentActivityInstanceId();
    }

    private static String process(DelegateExecution execution) {
        return definition(execution).getKey();
    }

    private static String bundle(DelegateExecution execution) {
        return definition(execution).getDeploymentId();
    }

    private static ProcessDefinition definition(DelegateExecution execution) {
        RepositoryService repository = execution.getProcessEngineServices().getRepositoryService();
        return repository.getProcessDefinition(execution.getProcessDefinitionId());
    }
}
