package org.huimin.agreement;

import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** The mediator writes down what the parties agreed by word (人民调解法 28, 30). */
@Component
class RecordOralAgreement implements Step<Terms> {

    private static final String ACTIVITY = "Activity_RecordOralAgreement";

    private final Reaching reaching;

    RecordOralAgreement(Reaching reaching) {
        this.reaching = reaching;
    }

    @Override
    public String activity() {
        return ACTIVITY;
    }

    @Override
    public Class<Terms> answers() {
        return Terms.class;
    }

    @Override
    public void take(Terms terms, CaseRecord caseRecord, Actor actor) {
        reaching.reach(AgreementForm.ORAL, terms, ACTIVITY, caseRecord, actor);
    }
}
