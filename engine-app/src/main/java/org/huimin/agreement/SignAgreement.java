package org.huimin.agreement;

import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** Parties, mediator and committee sign and seal a written agreement (人民调解法 29). */
@Component
class SignAgreement implements Step<Terms> {

    private static final String ACTIVITY = "Activity_SignAgreement";

    private final Reaching reaching;

    SignAgreement(Reaching reaching) {
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
        reaching.reach(AgreementForm.WRITTEN, terms, ACTIVITY, caseRecord, actor);
    }
}
