package org.huimin;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huimin.SmallBureau.Employee;
import org.huimin.access.Actor;
import org.huimin.access.CurrentActor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Cases;
import org.huimin.casefile.Forms;
import org.huimin.document.Attachments;
import org.huimin.intake.Applications;
import org.huimin.intake.Registration;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.MovableClock;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Refusal;
import org.huimin.shared.UnitId;
import org.huimin.worklist.RequestDesk;
import org.huimin.worklist.TaskDesk;
import org.huimin.worklist.TaskRow;
import org.jspecify.annotations.Nullable;

/** People of every role in the small bureau, and what they do: tests walk cases through the public services with it. */
public class Desk {

    private static final List<Map<String, Object>> PAPERS = List.of(Map.of("name", "身份证复印件", "copies", 1));

    private final Applications applications;
    private final TaskDesk tasks;
    private final RequestDesk requests;
    private final Forms forms;
    private final Cases cases;
    private final Attachments attachments;
    private final CurrentActor actors;
    private final ObjectMapper json;
    private final MovableClock clock;

    public final SmallBureau bureau;
    public final Employee officer;
    public final Employee secondOfficer;
    public final Employee township;
    public final Employee reviewer;
    public final Employee head;
    public final Employee firmHead;
    public final Employee lawyer;
    public final Employee followUp;
    public final Employee finance;
    public final Employee bureauReview;
    public final Employee director;
    public final Employee sysadmin;

    public Desk(
            SmallBureau bureau,
            Applications applications,
            TaskDesk tasks,
            RequestDesk requests,
            Forms forms,
            Cases cases,
            Attachments attachments,
            CurrentActor actors,
            ObjectMapper json,
            MovableClock clock) {
        this.bureau = bureau;
        this.applications = applications;
        this.tasks = tasks;
        this.requests = requests;
        this.forms = forms;
        this.cases = cases;
        this.attachments = attachments;
        this.actors = actors;
        this.json = json;
        this.clock = clock;
        officer = bureau.somebody(bureau.agency, "INTAKE", "REVIEWER");
        secondOfficer = bureau.somebody(bureau.agency, "INTAKE", "REVIEWER");
        township = bureau.somebody(bureau.station, "INTAKE");
        reviewer = bureau.somebody(bureau.agency, "REVIEWER");
        head = bureau.somebody(bureau.agency, "AGENCY_HEAD");
        firmHead = bureau.somebody(bureau.firm, "FIRM");
        lawyer = bureau.somebody(bureau.firm, "LAWYER");
        followUp = bureau.somebody(bureau.agency, "FOLLOW_UP");
        finance = bureau.somebody(bureau.agency, "FINANCE");
        bureauReview = bureau.somebody(bureau.bureau, "BUREAU_REVIEW");
        director = bureau.somebody(bureau.bureau, "DIRECTOR");
        sysadmin = bureau.somebody(bureau.bureau, "SYSTEM_ADMIN");
    }

    public Actor actor(Employee employee) {
        return actors.as(employee.login(), actors::get);
    }

    /** A registered poor labourer claims wages, received now. */
    public CaseNumber register(Employee by) {
        return register(by, Map.of());
    }

    /** The same with some fields told otherwise. */
    public CaseNumber register(Employee by, Map<String, Object> otherwise) {
        return actors.as(by.login(), () -> applications.register(registration(otherwise), actors.get()));
    }

    public Registration registration(Map<String, Object> otherwise) {
        var fields = new HashMap<String, Object>();
        fields.put("channel", "WINDOW");
        fields.put("receivedAt", clock.instant().toString());
        fields.put("applicant", applicant("POOR_REG"));
        fields.put("matter", "A31_5");
        fields.put("claim", "被拖欠工资三个月，请求支付劳动报酬。");
        fields.put("income", "WITHIN");
        fields.put("opponent", Map.of("name", "芒市某建筑公司"));
        fields.put(
                "circumstances",
                Map.of("told", Map.of("privacy", "2026-1"), "explained", Map.of("duplicate", "同一人另有所请。")));
        fields.putAll(otherwise);
        return json.convertValue(fields, Registration.class);
    }

    public Map<String, Object> applicant(String category) {
        return Map.of(
                "name", "岩温",
                "idKind", "ID_CARD",
                "idNumber", "533103198001010014",
                "phone", "13887001234",
                "address", "德宏州芒市勐戛镇某村某组",
                "category", category);
    }

    public TaskRow open(CaseNumber number, String activity) {
        return tasks.openTasks(number).stream()
                .filter(task -> task.activityId().equals(activity))
                .findFirst()
                .orElseThrow(() -> new AssertionError(activity + " is not open but " + openActivities(number)));
    }

    public List<String> openActivities(CaseNumber number) {
        return tasks.openTasks(number).stream().map(TaskRow::activityId).toList();
    }

    public TaskRow claim(CaseNumber number, String activity, Employee by) {
        return actors.as(by.login(), () -> tasks.claim(open(number, activity).id(), actors.get()));
    }

    /** Claims the task if need be and completes it with the answers. */
    public CaseRecord complete(CaseNumber number, String activity, Employee by, Map<String, ?> answers) {
        return actors.as(by.login(), () -> {
            var task = tasks.claim(open(number, activity).id(), actors.get());
            return tasks.complete(task.id(), formVersion(number, activity), json.valueToTree(answers), actors.get());
        });
    }

    /** Asks for something beside the tasks of a case. */
    public CaseRecord request(CaseNumber number, String message, Employee by, Map<String, ?> answers) {
        return actors.as(
                by.login(),
                () -> requests.make(
                        number, message, formVersion(number, message), json.valueToTree(answers), actors.get()));
    }

    public String formVersion(CaseNumber number, String activity) {
        return forms.of(cases.get(number).startedWith(), activity).orElseThrow().version();
    }

    public LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    public Instant now() {
        return clock.instant();
    }

    /** It is ten in the morning of that day; whoever moves the clock brings it {@link #backToThePresent} again. */
    public void moveTo(String day) {
        clock.moveTo(LocalDate.parse(day).atTime(10, 0).atZone(OfficeTime.ZONE).toInstant());
    }

    public void backToThePresent() {
        clock.release();
    }

    /** Everything is there; what a township checked is accepted by the agency as well. */
    public void checkMaterials(CaseNumber number, Employee by) {
        findComplete(number, by);
        if (openActivities(number).contains("Activity_AcceptFirstCheck")) {
            answerFirstCheck(number, Map.of("firstCheck", "ACCEPTED"));
        }
    }

    public void findComplete(CaseNumber number, Employee by) {
        complete(
                number,
                "Activity_CheckMaterials",
                by,
                Map.of(
                        "checkedOn",
                        today().toString(),
                        "materials",
                        "COMPLETE",
                        "received",
                        PAPERS,
                        "firstOpinion",
                        "材料齐全，属于援助范围，建议给予援助。"));
    }

    public void answerFirstCheck(CaseNumber number, Map<String, String> answer) {
        complete(number, "Activity_AcceptFirstCheck", secondOfficer, dated("answeredOn", answer));
    }

    /** The counter finds something missing. */
    public void askForPapers(CaseNumber number, Employee by, Map<String, ?> more) {
        complete(number, "Activity_CheckMaterials", by, dated("checkedOn", asking("materials", more)));
    }

    /** The reviewer finds something missing. */
    public void askForPapersInReview(CaseNumber number, Map<String, ?> more) {
        complete(number, "Activity_WriteOpinion", reviewer, dated("examinedOn", asking("examined", more)));
    }

    private static Map<String, Object> asking(String choice, Map<String, ?> more) {
        var answers = new HashMap<String, Object>(more);
        answers.put(choice, "SUPPLEMENT");
        answers.put("missing", List.of(Map.of("name", "工资条", "note", "最近三个月"), Map.of("name", "劳动合同")));
        return answers;
    }

    public void serveSupplementNotice(CaseNumber number, Employee by, int days) {
        complete(
                number,
                "Activity_ServeSupplementNotice",
                by,
                Map.of(
                        "servedOn",
                        today().toString(),
                        "method",
                        "DIRECT",
                        "receivedBy",
                        "岩温",
                        "supplementDays",
                        days,
                        "consequenceExplained",
                        true));
    }

    public void receiveSupplement(CaseNumber number, Employee by) {
        complete(
                number,
                "Activity_ReceiveSupplement",
                by,
                Map.of("receivedOn", today().toString(), "received", PAPERS, "complete", true));
    }

    public CaseRecord decideProvisionalAid(CaseNumber number, Employee by, boolean given) {
        var answers = new HashMap<String, Object>(Map.of("provisional", given, "reason", "诉讼时效即将届满。"));
        if (given) {
            answers.put("form", "CIVIL_LITIGATION");
            answers.put("regulariseDays", 7);
        }
        return complete(number, "Activity_DecideProvisionalAid", by, dated("decidedOn", answers));
    }

    /** What was left open for the sake of speed is handed in afterwards, or is not. */
    public void completeFormalities(CaseNumber number, String formalities) {
        complete(
                number,
                "Activity_CompleteFormalities",
                officer,
                dated("checkedOn", Map.of("formalities", formalities, "received", PAPERS)));
    }

    public void writeRegularisationOpinion(CaseNumber number) {
        complete(
                number,
                "Activity_WriteRegularisationOpinion",
                reviewer,
                dated(
                        "examinedOn",
                        Map.of("recommendation", "REGULARISE", "economicCheck", "EXEMPT", "opinion", "符合条件。")));
    }

    /** The answers, given today. */
    public Map<String, Object> dated(String field, Map<String, ?> answers) {
        var dated = new HashMap<String, Object>(answers);
        dated.put(field, today().toString());
        return dated;
    }

    public void writeOpinion(CaseNumber number, Employee by) {
        complete(
                number,
                "Activity_WriteOpinion",
                by,
                Map.of(
                        "examinedOn", today().toString(),
                        "examined", "OPINION",
                        "recommendation", "GRANT",
                        "economicCheck", "EXEMPT",
                        "facts", "查验建档立卡手册。",
                        "opinion", "符合条件，建议给予援助。"));
    }

    public CaseRecord grant(CaseNumber number) {
        return complete(
                number,
                "Activity_Decide",
                head,
                Map.of(
                        "decidedOn", today().toString(),
                        "outcome", "GRANTED",
                        "form", "LABOUR_ARBITRATION",
                        "reason", "符合法律援助条件。"));
    }

    /** What waits to be told is told by whoever registered it. */
    public CaseRecord tell(CaseNumber number) {
        return complete(
                number,
                "Activity_TellApplicant",
                officer,
                Map.of("triedAt", now().toString(), "method", "PHONE", "told", "TOLD", "listener", "APPLICANT"));
    }

    public CaseRecord refuse(CaseNumber number, String refusalReason) {
        return complete(
                number,
                "Activity_Decide",
                head,
                Map.of(
                        "decidedOn", today().toString(),
                        "outcome", "REFUSED",
                        "refusalReason", refusalReason,
                        "legalBasis", "法律援助法第三十一条",
                        "reason", "不属于援助范围。"));
    }

    public void serveRefusal(CaseNumber number) {
        complete(
                number,
                "Activity_ServeRefusal",
                officer,
                Map.of(
                        "servedOn",
                        today().toString(),
                        "method",
                        "DIRECT",
                        "receivedBy",
                        "岩温",
                        "objectionExplained",
                        true));
    }

    public void objectTo(CaseNumber number) {
        request(
                number,
                "ObjectionFiled",
                officer,
                Map.of(
                        "filedOn",
                        today().toString(),
                        "receivedOn",
                        today().toString(),
                        "method",
                        "WINDOW",
                        "grounds",
                        "申请人认为其请求属于援助范围。"));
    }

    /** The bureau decides on an objection and serves its decision. */
    public void decideObjection(CaseNumber number, String outcome) {
        complete(
                number,
                "Activity_ReviewObjection",
                bureauReview,
                Map.of(
                        "decidedOn",
                        today().toString(),
                        "objection",
                        outcome,
                        "findings",
                        "申请人请求支付劳动报酬。",
                        "reason",
                        "请求事项的性质已经查明。",
                        "legalBasis",
                        "法律援助法第三十一条",
                        "order",
                        "依决定办理。"));
        complete(
                number,
                "Activity_ServeObjectionDecision",
                bureauReview,
                Map.of(
                        "servedOn",
                        today().toString(),
                        "method",
                        "DIRECT",
                        "receivedBy",
                        "岩温",
                        "remediesNamed",
                        List.of("RECONSIDERATION", "SUIT"),
                        "agencyTold",
                        true));
    }

    public CaseRecord carryOutReversal(CaseNumber number) {
        return complete(
                number,
                "Activity_CarryOutReversal",
                head,
                Map.of("orderReceivedOn", today().toString(), "form", "LABOUR_ARBITRATION"));
    }

    /** The end of aid is served on the recipient and the assigned firm. */
    public CaseRecord serveTermination(CaseNumber number, boolean closingFileDue) {
        return complete(
                number,
                "Activity_ServeTermination",
                officer,
                Map.of(
                        "servedOn",
                        today().toString(),
                        "method",
                        "DIRECT",
                        "receivedBy",
                        "岩温",
                        "firmTold",
                        get(number).firm() != null,
                        "organTold",
                        false,
                        "objectionExplained",
                        true,
                        "closingFileDue",
                        closingFileDue));
    }

    /** From the counter to the head's desk. */
    public CaseNumber readyToDecide() {
        var number = register(officer);
        checkMaterials(number, officer);
        writeOpinion(number, officer);
        return number;
    }

    /** The agency assigns the firm, and the firm names its lawyer. */
    public void assign(CaseNumber number) {
        assignFirm(number, bureau.firm);
        nameLawyer(number, lawyer);
    }

    public void assignFirm(CaseNumber number, UnitId firm) {
        complete(
                number,
                "Activity_AssignFirm",
                head,
                Map.of(
                        "assignedOn",
                        today().toString(),
                        "ownStaff",
                        false,
                        "firmId",
                        firm.value(),
                        "requirements",
                        "五日内签订委托协议。"));
    }

    public void nameLawyer(CaseNumber number, Employee named) {
        complete(
                number,
                "Activity_NameLawyer",
                firmHead,
                Map.of("namedOn", today().toString(), "lawyerId", named.id().value()));
    }

    /** From the counter to the lawyer who has met the recipient. */
    public CaseNumber handled() {
        var number = readyToDecide();
        grant(number);
        assign(number);
        signEngagement(number);
        meet(number);
        return number;
    }

    public void signEngagement(CaseNumber number) {
        complete(
                number,
                "Activity_SignEngagement",
                lawyer,
                Map.of("signedOn", today().toString(), "powers", "SPECIAL", "signedBy", "岩温"));
    }

    public void meet(CaseNumber number) {
        complete(
                number,
                "Activity_MeetRecipient",
                lawyer,
                Map.of(
                        "metOn",
                        today().toString(),
                        "place",
                        "律师事务所",
                        "explained",
                        List.of("DUTIES", "RELIEF", "RISKS", "RIGHTS"),
                        "record",
                        "告知权利义务与诉讼风险。"));
    }

    public void reportProgress(CaseNumber number) {
        complete(
                number,
                "Activity_ReportProgress",
                lawyer,
                Map.of(
                        "happenedOn", today().toString(),
                        "kind", "SUBMIT_PAPERS",
                        "method", "DIRECT",
                        "content", "向仲裁委提交申请。",
                        "concluded", false));
    }

    public void conclude(CaseNumber number) {
        complete(
                number,
                "Activity_ReportProgress",
                lawyer,
                Map.of(
                        "happenedOn", today().toString(),
                        "kind", "RECEIVE_RULING",
                        "method", "DIRECT",
                        "content", "收到仲裁裁决书。",
                        "concluded", true,
                        "concludedOn", today().toString(),
                        "result", "WON"));
    }

    public long uploadPdf(CaseNumber number, Employee by) {
        var pdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%" + UUID.randomUUID() + "\n%%EOF\n";
        var content = pdf.getBytes(StandardCharsets.US_ASCII);
        return actors.as(
                by.login(),
                () -> attachments
                        .add(number, "CLOSING_PAPER", "结案报告.pdf", content, actors.get())
                        .id());
    }

    public void submitClosingFile(CaseNumber number) {
        complete(number, "Activity_SubmitClosingFile", lawyer, closingReport(number, Map.of()));
    }

    /** The closing report with some answers told otherwise. */
    public Map<String, Object> closingReport(CaseNumber number, Map<String, Object> otherwise) {
        var report = new HashMap<String, Object>();
        report.put("submittedOn", today().toString());
        report.put("aidForm", "LABOUR_ARBITRATION");
        report.put("procedureStage", "ARBITRATION");
        report.put("summary", "裁决支付工资。");
        report.put("result", "WON");
        report.put("recoveredFen", 1_860_000);
        report.put("closingPaper", uploadPdf(number, lawyer));
        report.putAll(otherwise);
        return report;
    }

    public void sendBackClosingFile(CaseNumber number) {
        complete(
                number,
                "Activity_CheckClosingFile",
                reviewer,
                Map.of(
                        "checkedOn",
                        today().toString(),
                        "closing",
                        "SENT_BACK",
                        "reasons",
                        List.of("MEETING_RECORD", "SIGNATURE"),
                        "explanation",
                        "补交约见笔录，并由受援人签名。"));
    }

    public void fixClosingFile(CaseNumber number) {
        complete(number, "Activity_FixClosingFile", lawyer, closingReport(number, Map.of("fixed", "已补交约见笔录，受援人已签名。")));
    }

    public void checkClosingFile(CaseNumber number) {
        complete(
                number,
                "Activity_CheckClosingFile",
                reviewer,
                Map.of("checkedOn", today().toString(), "closing", "PASSED", "quality", "GOOD"));
    }

    public void approveSubsidy(CaseNumber number, long amountFen) {
        complete(
                number,
                "Activity_ApproveSubsidy",
                head,
                Map.of("decidedOn", today().toString(), "approval", "APPROVED", "amountFen", amountFen));
    }

    public void paySubsidy(CaseNumber number) {
        approveSubsidy(number, 150_000);
        complete(number, "Activity_PaySubsidy", finance, Map.of("paidOn", today().toString(), "voucher", "2026-001"));
    }

    public CaseRecord visit(CaseNumber number) {
        return complete(
                number,
                "Activity_VisitRecipient",
                followUp,
                Map.of(
                        "visitedAt",
                                now().atZone(OfficeTime.ZONE).toOffsetDateTime().toString(),
                        "method", "PHONE",
                        "result", "REACHED",
                        "satisfaction", "SATISFIED",
                        "charged", false));
    }

    /** The code of the refusal that a deed meets; null if it is done. */
    public static @Nullable String refusalOf(Runnable deed) {
        try {
            deed.run();
            return null;
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    /** The fields that a refused deed was told to mend. */
    public static Set<String> faultsOf(Runnable deed) {
        try {
            deed.run();
            return Set.of();
        } catch (Refusal refusal) {
            return refusal.fields().keySet();
        }
    }

    public CaseRecord get(CaseNumber number) {
        return cases.get(number);
    }
}
