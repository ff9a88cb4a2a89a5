package org.huimin.workflow.legalaid;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huimin.handling.Subsidies;
import org.huimin.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Asks what the subsidy rates give; the diagram needs to know only whether anything is to be paid. */
@Component
class SuggestSubsidy implements JavaDelegate {

    private final Subsidies subsidies;

    SuggestSubsidy(Subsidies subsidies) {
        this.subsidies = subsidies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        execution.setVariable("payable", subsidies.suggest(number));
    }
}
