package org.huimin.workflow.plugin;

import java.util.ArrayList;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Lets the engine read the annotations of every model that it parses. */
@Component
class AnnotationPlugin extends AbstractProcessEnginePlugin {

    private final AnnotationParser parser;

    AnnotationPlugin(AnnotationParser parser) {
        this.parser = parser;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var listeners = configuration.getCustomPostBPMNParseListeners();
        if (listeners == null) {
            listeners = new ArrayList<>();
            configuration.setCustomPostBPMNParseListeners(listeners);
        }
        listeners.add(parser);
    }
}
