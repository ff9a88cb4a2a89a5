package org.huimin.mediation;

import com.fasterxml.jackson.databind.JsonNode;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseParties;
import org.huimin.casefile.CaseParty;
import org.huimin.casefile.InOneGo;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Faults;
import org.huimin.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A quarrel settled under the tree in twenty minutes: one page runs the dispute from registration to what was agreed, and
 * to its performance if all was done on the spot, through the same tasks and forms as the long way. All of it stands or
 * nothing.
 */
@Component
@Transactional
class QuickWay {

    private final Disputes disputes;
    private final CaseParties parties;
    private final QuickForms forms;
    private final InOneGo inOneGo;

    QuickWay(Disputes disputes, CaseParties parties, QuickForms forms, InOneGo inOneGo) {
        this.disputes = disputes;
        this.parties = parties;
        this.forms = forms;
        this.inOneGo = inOneGo;
    }

    CaseNumber settle(QuickDispute quick, Actor actor) {
        var number = register(quick, actor);
        var everybody = parties.of(number);
        var principals = everybody.stream().filter(CaseParty::principal).toList();
        complete(number, "Activity_AcceptDispute", forms.acceptance(quick, principals), actor);
        complete(number, "Activity_NameMediators", forms.mediators(quick, actor), actor);
        complete(number, "Activity_Mediate", forms.session(quick, principals), actor);
        complete(number, agreementOf(quick), forms.agreement(quick, principals, everybody), actor);
        if (quick.performed()) {
            complete(number, "Activity_CheckPerformance", forms.performance(quick), actor);
        }
        return number;
    }

    private CaseNumber register(QuickDispute quick, Actor actor) {
        var faults = new Faults();
        faults.check(quick.agreeToMediation(), "agreeToMediation", "fault.agreeToMediation");
        faults.refuse(DisputeRefused::new);
        try {
            return disputes.register(quick.dispute(), true, actor);
        } catch (DisputeRefused refused) {
            throw QuickFields.ofDispute(refused);
        }
    }

    private static String agreementOf(QuickDispute quick) {
        return quick.written() ? "Activity_SignAgreement" : "Activity_RecordOralAgreement";
    }

    private void complete(CaseNumber number, String activity, JsonNode answers, Actor actor) {
        try {
            inOneGo.complete(number, activity, answers, actor);
        } catch (Refusal refused) {
            throw QuickFields.ofForm(refused);
        }
    }
}
