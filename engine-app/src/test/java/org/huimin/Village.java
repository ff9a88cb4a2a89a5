package org.huimin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.huimin.SmallBureau.Employee;
import org.huimin.casefile.CaseParties;
import org.huimin.casefile.CaseParty;
import org.huimin.mediation.DisputeTyped;
import org.huimin.mediation.Disputes;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;

/** A committee and its quarrels: tests walk disputes through the public services with it. */
public class Village {

    private static final AtomicInteger QUARRELS = new AtomicInteger();

    private final Desk desk;
    private final Disputes disputes;
    private final CaseParties parties;

    public final Employee mediator;
    public final Employee head;
    public final Employee secondHead;

    public Village(Desk desk, Disputes disputes, CaseParties parties) {
        this.desk = desk;
        this.disputes = disputes;
        this.parties = parties;
        mediator = desk.bureau.somebody(desk.bureau.committee, "MEDIATOR");
        head = desk.bureau.somebody(desk.bureau.committee, "COMMITTEE_HEAD");
        secondHead = desk.bureau.somebody(desk.bureau.committee, "COMMITTEE_HEAD");
    }

    /** A quarrel over a wall, received today, of so many people on either side. */
    public DisputeTyped quarrel(int applicants, int opponents) {
        var people = new ArrayList<DisputeTyped.Party>();
        int quarrel = QUARRELS.incrementAndGet();
        for (int i = 1; i <= applicants; i++) {
            people.add(party("APPLICANT", "申请人" + quarrel + "之" + i));
        }
        for (int i = 1; i <= opponents; i++) {
            people.add(party("OPPONENT", "被申请人" + quarrel + "之" + i));
        }
        return new DisputeTyped(
                "APPLICATION", "LAND", today(), people, "围墙越界半米，争执不下。", null, null, null, null, null, null, null, null);
    }

    private static DisputeTyped.Party party(String role, String name) {
        return new DisputeTyped.Party(role, name, null, null, null, List.of());
    }

    public CaseNumber register(DisputeTyped typed) {
        return disputes.register(typed, desk.actor(mediator));
    }

    /** Registered, accepted and in the mediator's hands. */
    public CaseNumber beingMediated(int applicants, int opponents) {
        var number = register(quarrel(applicants, opponents));
        accept(number);
        return number;
    }

    public void accept(CaseNumber number) {
        desk.complete(
                number,
                "Activity_AcceptDispute",
                head,
                Map.of(
                        "decidedOn",
                        today(),
                        "decision",
                        "ACCEPTED",
                        "rightsTold",
                        true,
                        "consents",
                        each(number, party -> Map.of("consent", "AGREES", "on", today()))));
        desk.complete(
                number,
                "Activity_NameMediators",
                head,
                Map.of("namedOn", today(), "lead", mediator.id().value(), "acceptedByParties", true));
    }

    /** A session at which everybody is there. */
    public void meet(CaseNumber number, String result) {
        meet(number, result, Map.of());
    }

    /** They meet, and stay too far apart. */
    public void fail(CaseNumber number) {
        meet(number, "FAILED", Map.of("failedOn", today(), "failReason", "TOO_FAR_APART"));
    }

    private void meet(CaseNumber number, String result, Map<String, ?> otherwise) {
        var answers = new HashMap<String, Object>(Map.of(
                "kind",
                "SESSION",
                "heldAt",
                desk.now().atZone(OfficeTime.ZONE).toOffsetDateTime().toString(),
                "place",
                "村委会",
                "present",
                ids(number),
                "summary",
                "围墙越界半米，争执不下。",
                "result",
                result));
        answers.putAll(otherwise);
        desk.complete(number, "Activity_Mediate", mediator, answers);
    }

    public void sign(CaseNumber number, Map<String, ?> otherwise) {
        desk.complete(number, "Activity_SignAgreement", mediator, paper(number, otherwise));
    }

    /** What is written on the paper: everybody signed today, two instalments, with some of it otherwise. */
    public Map<String, Object> paper(CaseNumber number, Map<String, ?> otherwise) {
        var paper = new HashMap<String, Object>(Map.of(
                "meetingOn",
                today(),
                "signed",
                true,
                "facts",
                "围墙越界半米，争执不下。",
                "terms",
                "被申请人赔偿五百元，分两期付清。",
                "total",
                50_000,
                "instalments",
                List.of(owed(number, 30_000, 10), owed(number, 20_000, 40)),
                "signatures",
                each(number, party -> Map.of("signedOn", today(), "outcome", "SETTLED")),
                "effectiveOn",
                today(),
                "confirmable",
                true));
        paper.put("mediatorSignedOn", today());
        paper.put("sealedOn", today());
        paper.putAll(otherwise);
        return paper;
    }

    /** The first opponent owes the first applicant. */
    public Map<String, Object> owed(CaseNumber number, long fen, int inDays) {
        return Map.of(
                "from", opponents(number).get(0),
                "to", ids(number).get(0),
                "what", "赔偿款",
                "amount", fen,
                "dueOn", desk.today().plusDays(inDays).toString());
    }

    public void check(CaseNumber number, String performance, Map<String, Object> day, Map<String, ?>... instalments) {
        var answers = new HashMap<String, Object>(day);
        answers.put("checkedOn", today());
        answers.putIfAbsent("method", "PHONE");
        answers.put("performance", performance);
        answers.put("instalments", List.of(instalments));
        desk.complete(number, "Activity_CheckPerformance", mediator, answers);
    }

    /** A line for each party of the dispute. */
    public List<Map<String, Object>> each(CaseNumber number, Function<Long, Map<String, ?>> says) {
        return ids(number).stream()
                .map(id -> {
                    var line = new HashMap<String, Object>(says.apply(id));
                    line.put("party", id);
                    return (Map<String, Object>) line;
                })
                .toList();
    }

    public List<Long> ids(CaseNumber number) {
        return parties.of(number).stream().map(CaseParty::id).toList();
    }

    public List<Long> opponents(CaseNumber number) {
        return parties.of(number).stream()
                .filter(party -> !party.role().ofApplicant())
                .map(CaseParty::id)
                .toList();
    }

    public String today() {
        return desk.today().toString();
    }
}
