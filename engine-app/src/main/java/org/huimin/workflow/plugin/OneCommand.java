package org.huimin.workflow.plugin;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.stereotype.Component;

/** Says several things to the engine in one command, so that it writes down only what comes of all of them. */
@Component
public class OneCommand {

    private final CommandExecutor commands;

    OneCommand(ProcessEngine engine) {
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
    }

    public void of(Runnable said) {
        commands.execute(context -> {
            said.run();
            return null;
        });
    }
}
