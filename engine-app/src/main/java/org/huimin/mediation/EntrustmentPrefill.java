package org.huimin.mediation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.TaskNote;
import org.huimin.shared.OfficeTime;
import org.springframework.stereotype.Component;

/** What a court passed on was signed for on the day on which it was received. */
@Component
class EntrustmentPrefill implements TaskNote {

    @Override
    public String activity() {
        return "Activity_AcceptDispute";
    }

    @Override
    public String name() {
        return "prefill";
    }

    @Override
    public JsonNode of(CaseRecord dispute) {
        var prefill = JsonNodeFactory.instance.objectNode();
        return DisputeOrigin.valueOf(dispute.channel()).byCourt()
                ? prefill.put(
                        "entrustmentReceived",
                        OfficeTime.day(dispute.receivedAt()).toString())
                : prefill;
    }
}
