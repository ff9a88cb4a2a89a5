package org.huimin.workflow.legalaid;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huimin.casefile.Cases;
import org.huimin.intake.GreenChannel;
import org.huimin.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Asks whether the case belongs in the green channel; the case file keeps the answer and its rule. */
@Component
class ApplyGreenChannel implements JavaDelegate {

    private final GreenChannel greenChannel;
    private final Cases cases;

    ApplyGreenChannel(GreenChannel greenChannel, Cases cases) {
        this.greenChannel = greenChannel;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        greenChannel.apply(number, cases.get(number).startedWith());
    }
}
