package org.huimin;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huimin.SmallBureau.Employee;
import org.huimin.access.CurrentActor;
import org.huimin.casefile.CaseParties;
import org.huimin.casefile.CaseParty;
import org.huimin.mediation.DisputeTyped;
import org.huimin.mediation.Disputes;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;

/** People of two township committees, and what they do: tests walk disputes through the public services with it. */
public class MediationDesk {

    public final Desk desk;
    public final Employee mediator;
    public final Employee secondMediator;
    public final Employee mediatorElsewhere;
    public final Employee head;
    public final Employee headElsewhere;

    private final Disputes disputes;
    private final CaseParties parties;
    private final CurrentActor actors;
    private final ObjectMapper json;

    public MediationDesk(Desk desk, Disputes disputes, CaseParties parties, CurrentActor actors, ObjectMapper json) {
        this.desk = desk;
        this.disputes = disputes;
        this.parties = parties;
        this.actors = actors;
        this.json = json;
        mediator = desk.bureau.somebody(desk.bureau.committee, "MEDIATOR");
        secondMediator = desk.bureau.somebody(desk.bureau.committee, "MEDIATOR");
        mediatorElsewhere = desk.bureau.somebody(desk.bureau.otherCommittee, "MEDIATOR");
        head = desk.bureau.somebody(desk.bureau.committee, "COMMITTEE_HEAD");
        headElsewhere = desk.bureau.somebody(desk.bureau.otherCommittee, "COMMITTEE_HEAD");
    }

    /** Two neighbours quarrel about a boundary; the one has asked the committee today. */
    public CaseNumber register() {
        return register(Map.of());
    }

    /** The same with some fields told otherwise. */
    public CaseNumber register(Map<String, ?> otherwise) {
        return register(mediator, otherwise);
    }

    public CaseNumber register(Employee by, Map<String, ?> otherwise) {
        var fields = new HashMap<String, Object>();
        fields.put("origin", "APPLICATION");
        fields.put("type", "NEIGHBOUR");
        fields.put("receivedOn", desk.today().toString());
        fields.put("parties", List.of(party("APPLICANT", "岩保"), party("OPPONENT", "依旺")));
        fields.put("facts", "两家因宅基地边界发生争吵。");
        fields.putAll(otherwise);
        return actors.as(
                by.login(), () -> disputes.register(json.convertValue(fields, DisputeTyped.class), actors.get()));
    }

    public static Map<String, Object> party(String role, String name) {
        return Map.of("role", role, "name", name);
    }

    public List<CaseParty> parties(CaseNumber number) {
        return parties.of(number);
    }

    public List<Long> ids(CaseNumber number) {
        return parties(number).stream().map(CaseParty::id).toList();
    }

    /** Each says the same. */
    public List<Map<String, Object>> consents(CaseNumber number, String says) {
        return ids(number).stream().map(id -> consent(id, says)).toList();
    }

    public Map<String, Object> consent(long party, String says) {
        return Map.of("party", party, "consent", says, "on", desk.today().toString());
    }

    public void accept(CaseNumber number) {
        accept(number, consents(number, "AGREES"), Map.of());
    }

    public void accept(CaseNumber number, List<Map<String, Object>> consents, Map<String, ?> otherwise) {
        var answers = new HashMap<String, Object>();
        answers.put("decidedOn", desk.today().toString());
        answers.put("consents", consents);
        answers.put("decision", "ACCEPTED");
        answers.put("rightsTold", true);
        answers.putAll(otherwise);
        desk.complete(number, "Activity_AcceptDispute", head, answers);
    }

    public void refuse(CaseNumber number, List<Map<String, Object>> consents, String reason) {
        desk.complete(
                number,
                "Activity_AcceptDispute",
                head,
                Map.of(
                        "decidedOn",
                        desk.today().toString(),
                        "consents",
                        consents,
                        "decision",
                        "NOT_ACCEPTED",
                        "refusalReason",
                        reason,
                        "guidedOn",
                        desk.today().toString(),
                        "guidance",
                        "可以向人民法院起诉。"));
    }

    public void name(CaseNumber number) {
        name(number, mediator);
    }

    public void name(CaseNumber number, Employee lead, Employee... others) {
        desk.complete(
                number,
                "Activity_NameMediators",
                head,
                Map.of(
                        "namedOn",
                        desk.today().toString(),
                        "lead",
                        lead.id().value(),
                        "others",
                        Stream.of(others).map(other -> other.id().value()).toList(),
                        "acceptedByParties",
                        true));
    }

    /** From the first word to the mediator's desk. */
    public CaseNumber mediated() {
        return mediated(Map.of());
    }

    public CaseNumber mediated(Map<String, ?> otherwise) {
        var number = register(otherwise);
        accept(number);
        name(number);
        return number;
    }

    public void mediate(CaseNumber number, String result) {
        mediate(number, result, Map.of());
    }

    public void mediate(CaseNumber number, String result, Map<String, ?> otherwise) {
        var answers = new HashMap<String, Object>();
        answers.put("kind", "SESSION");
        answers.put("heldAt", moment(0));
        answers.put("place", "勐戛镇调解室");
        answers.put("present", ids(number));
        answers.put("summary", "双方陈述了意见。");
        answers.put("result", result);
        if (result.equals("FAILED")) {
            answers.put("failedOn", desk.today().toString());
            answers.put("failReason", "TOO_FAR_APART");
        }
        answers.putAll(otherwise);
        desk.complete(number, "Activity_Mediate", mediator, answers);
    }

    /** So many minutes from now, in the time of the office. */
    public String moment(long minutes) {
        return desk.now()
                .plusSeconds(minutes * 60)
                .atZone(OfficeTime.ZONE)
                .toOffsetDateTime()
                .toString();
    }

    public void guide(CaseNumber number) {
        var told = new ArrayList<Map<String, Object>>();
        ids(number)
                .forEach(id -> told.add(
                        Map.of("party", id, "ways", List.of("COURT"), "how", "IN_PERSON", "wantsLegalAid", false)));
        desk.complete(
                number,
                "Activity_GuideParties",
                mediator,
                Map.of("guidedOn", desk.today().toString(), "told", told));
    }

    public void archive(CaseNumber number, Employee by, Map<String, ?> otherwise) {
        var answers = new HashMap<String, Object>();
        answers.put("archivedOn", desk.today().toString());
        answers.put("papers", List.of("COVER", "CONTENTS", "APPLICATION", "RIGHTS", "IDENTITY", "RECORD", "BACK"));
        answers.put("retention", "LONG");
        answers.putAll(otherwise);
        desk.complete(number, "Activity_ArchiveDispute", by, answers);
    }
}
