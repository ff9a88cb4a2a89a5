package org.huimin.workflow.legalaid;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huimin.casefile.Cases;
import org.huimin.review.Eligibility;
import org.huimin.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Asks what the eligibility table suggests for aid that was given in urgency; a person decides. */
@Component
class SuggestRegularisation implements JavaDelegate {

    private final Eligibility eligibility;
    private final Cases cases;

    SuggestRegularisation(Eligibility eligibility, Cases cases) {
        this.eligibility = eligibility;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        var caseRecord = cases.get(number);
        eligibility.suggestRegularisation(caseRecord, caseRecord.startedWith());
    }
}
