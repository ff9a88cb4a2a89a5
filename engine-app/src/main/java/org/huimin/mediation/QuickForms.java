package org.huimin.mediation;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseParty;
import org.huimin.mediation.QuickDispute.Instalment;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of the one page what the form of each task asks for: everything on the day on which the quarrel was settled. */
@Component
class QuickForms {

    private final ObjectMapper json;

    QuickForms(ObjectMapper json) {
        this.json = json;
    }

    ObjectNode acceptance(QuickDispute quick, List<CaseParty> parties) {
        var answers = json.createObjectNode()
                .put("decidedOn", quick.settledOn())
                .put("decision", "ACCEPTED")
                .put("rightsTold", true);
        each(
                answers.putArray("consents"),
                parties,
                line -> line.put("consent", "AGREES").put("on", quick.settledOn()));
        return answers;
    }

    ObjectNode mediators(QuickDispute quick, Actor mediator) {
        return json.createObjectNode()
                .put("namedOn", quick.settledOn())
                .put("lead", mediator.id().value())
                .put("acceptedByParties", true);
    }

    ObjectNode session(QuickDispute quick, List<CaseParty> parties) {
        var day = OfficeTime.startOf(LocalDate.parse(quick.settledOn()));
        var answers = json.createObjectNode()
                .put("kind", "SESSION")
                .put("heldAt", ISO_OFFSET_DATE_TIME.format(day.atZone(OfficeTime.ZONE)))
                .put("place", quick.place())
                .put("summary", quick.dispute().facts())
                .put("result", quick.written() ? "AGREED_WRITTEN" : "AGREED_ORAL");
        var present = answers.putArray("present");
        parties.forEach(party -> present.add(party.id()));
        return answers;
    }

    ObjectNode agreement(QuickDispute quick, List<CaseParty> parties, List<CaseParty> everybody) {
        var day = quick.settledOn();
        var answers = json.createObjectNode()
                .put("meetingOn", day)
                .put("signed", true)
                .put("facts", quick.dispute().facts())
                .put("terms", quick.terms())
                .put("performancePlace", quick.place())
                .put("effectiveOn", day);
        if (quick.total() != null) {
            answers.put("total", quick.total());
        }
        var instalments = answers.putArray("instalments");
        quick.owed().forEach(owed -> instalments.add(instalment(owed, quick, everybody)));
        if (quick.written()) {
            answers.put("mediatorSignedOn", day).put("sealedOn", day).put("confirmable", quick.confirmable());
            each(
                    answers.putArray("signatures"),
                    parties,
                    line -> line.put("signedOn", day).put("outcome", "SETTLED"));
        } else {
            each(answers.putArray("outcomes"), parties, line -> line.put("outcome", "SETTLED"));
        }
        return answers;
    }

    private ObjectNode instalment(Instalment owed, QuickDispute quick, List<CaseParty> everybody) {
        var line = json.createObjectNode();
        party(line, "from", owed.from(), everybody);
        party(line, "to", owed.to(), everybody);
        if (owed.what() != null) {
            line.put("what", owed.what());
        }
        if (owed.amount() != null) {
            line.put("amount", owed.amount());
        }
        var dueOn = quick.performed() ? quick.settledOn() : owed.dueOn();
        if (dueOn != null) {
            line.put("dueOn", dueOn);
        }
        return line;
    }

    /** @param place in the list of the page; one that is nobody's is left out, and the form misses it */
    private static void party(ObjectNode line, String field, @Nullable Integer place, List<CaseParty> everybody) {
        if (place != null && place >= 0 && place < everybody.size()) {
            line.put(field, everybody.get(place).id());
        }
    }

    /** Everything was done on the spot. */
    ObjectNode performance(QuickDispute quick) {
        var answers = json.createObjectNode()
                .put("checkedOn", quick.settledOn())
                .put("method", "PRESENT")
                .put("performance", "DONE")
                .put("performedOn", quick.settledOn());
        var lines = answers.putArray("instalments");
        for (int ordinal = 1; ordinal <= quick.owed().size(); ordinal++) {
            lines.addObject().put("ordinal", ordinal).put("performedOn", quick.settledOn());
        }
        return answers;
    }

    private static void each(ArrayNode lines, List<CaseParty> parties, Consumer<ObjectNode> say) {
        parties.forEach(party -> say.accept(lines.addObject().put("party", party.id())));
    }
}
