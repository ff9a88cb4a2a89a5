package org.huimin.processes;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Stands in for the program behind a rule task; the engine makes it from camunda.cfg.xml. */
public class SilentDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {}
}
