package org.huimin.handling;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** The subsidy reaches the unit that handled the case. */
@Component
class PaySubsidy implements Step<PaySubsidy.Payment> {

    private final FactOrder order;

    PaySubsidy(FactOrder order) {
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_PaySubsidy";
    }

    @Override
    public Class<Payment> answers() {
        return Payment.class;
    }

    @Override
    public void take(Payment payment, CaseRecord caseRecord, Actor actor) {
        order.require(caseRecord.number(), new Following("paidOn", payment.paidOn(), "subsidyDecided"));
    }

    record Payment(LocalDate paidOn) {}
}
