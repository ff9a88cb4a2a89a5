package org.huimin.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormsTest {

    /** Given when a case is registered, before there is a task, or found by a step from what was answered. */
    private static final Set<String> FACTS_FROM_OUTSIDE = Set.of(
            "applicationReceived",
            "applicationMade",
            "noticeReceived",
            "passedToAgency",
            "disputeReceived",
            "mediationLimit",
            "performanceDue");

    static Stream<Form> forms() {
        return Form.all();
    }

    @Test
    void everyUserTaskHasItsFormAndEveryFormItsTaskOrRequest() {
        var tasks = Models.each(UserTask.class).map(BaseElement::getId).toList();
        var messages = Models.each(MessageEventDefinition.class)
                .map(caught -> caught.getMessage().getName())
                .toList();
        var forms = Form.all().map(Form::activity).toList();

        assertThat(tasks).doesNotHaveDuplicates();
        assertThat(forms).doesNotHaveDuplicates().containsAll(tasks);
        assertThat(forms).allMatch(form -> tasks.contains(form) || messages.contains(form));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isAValidSchema(Form form) {
        assertThat(form.faults()).isEmpty();
        assertThat(form.schema().get("additionalProperties").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void alwaysSaysWhenItHappened(Form form) {
        assertThat(form.facts())
                .anySatisfy(fact -> assertThat(form.requires(fact.getKey())).isTrue())
                .allSatisfy(fact ->
                        assertThat(fact.getValue().path("format").asText()).isIn("date", "date-time"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void routesOnlyByWhatTheDiagramCanRead(Form form) {
        assertThat(form.properties().map(Map.Entry::getValue).filter(FormsTest::isRouting))
                .allMatch(property ->
                        property.has("enum") || property.path("type").asText().matches("boolean|integer"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void speaksBothLanguages(Form form) {
        assertThat(form.schema().findParents("title"))
                .allMatch(element -> !element.path("x-title-en").asText().isBlank());
        assertThat(form.schema().findParents("enum")).allSatisfy(FormsTest::labelsEveryCode);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void answersToFormsThatExist(Form form) {
        var forms = Form.all().map(Form::activity).toList();
        assertThat(form.schema().path("x-answers-to").valueStream().map(JsonNode::asText))
                .allSatisfy(other -> assertThat(forms).contains(other));
    }

    @Test
    void everyFactOfTheDiagramsComesFromAForm() {
        var given = Form.all()
                .flatMap(Form::facts)
                .map(fact -> fact.getValue().get("x-fact").asText());
        var asked = Stream.of("startsClock", "stopsClock", "milestone")
                .flatMap(Said::anywhere)
                .filter(Said::namesItsFact)
                .map(Said::fact)
                .collect(Collectors.toSet());

        assertThat(Stream.concat(given, FACTS_FROM_OUTSIDE.stream())).containsAll(asked);
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Activity_Decide         | {"decidedOn": "2026-11-23", "outcome": "GRANTED", "reason": "合", "form": "NON_LITIGATION"} |
            Activity_Decide         | {"decidedOn": "2026-11-23", "outcome": "GRANTED", "reason": "合"} | form
            Activity_Decide         | {"decidedOn": "2026-11-23", "outcome": "REFUSED", "reason": "超", "refusalReason": "ECON_OVER", "legalBasis": "法34"} |
            Activity_Decide         | {"decidedOn": "2026-11-23", "outcome": "REFUSED", "reason": "超", "refusalReason": "ECON_OVER"} | legalBasis
            Activity_Decide         | {"decidedOn": "昨天", "outcome": "GRANTED", "reason": "合", "form": "NON_LITIGATION"} | decidedOn
            Activity_ReportProgress | {"happenedOn": "2026-11-23", "kind": "MEET", "method": "DIRECT", "content": "见", "concluded": false} |
            Activity_ReportProgress | {"happenedOn": "2026-11-23", "kind": "HEARING_NOTICE", "method": "POST", "content": "庭", "concluded": false} | hearingAt
            Activity_ReportProgress | {"happenedOn": "2026-11-23", "kind": "MEET", "method": "DIRECT", "content": "见", "concluded": true, "result": "WON"} | concludedOn
            Activity_AssignFirm     | {"assignedOn": "2026-11-23", "ownStaff": false, "firmId": 7, "requirements": "五日内签订。"} |
            Activity_AssignFirm     | {"assignedOn": "2026-11-23", "firmId": 7, "requirements": "五日内签订。"} | ownStaff
            Activity_DecideReplacement | {"decidedOn": "2026-11-23", "replacement": "REFUSED", "findings": "不属实。"} |
            Activity_DecideReplacement | {"decidedOn": "2026-11-23", "replacement": "NEW_FIRM", "findings": "属实。"} | handOver
            Activity_DecideTermination | {"decidedOn": "2026-11-23", "terminated": false, "reason": "不属实。", "recipientHeard": true} |
            Activity_DecideTermination | {"decidedOn": "2026-11-23", "terminated": true, "reason": "属实。", "recipientHeard": true} | ground
            Activity_SignEngagement | {"signedOn": "2026-11-23", "powers": "GENERAL", "signedBy": "岩温", "lateBecause": "LAZY"} | lateBecause
            DecliningRequested      | {"requestedOn": "2026-11-23", "ground": "ILLNESS", "explanation": "住院。"} | proofPaper
            Activity_VisitRecipient | {"visitedAt": "2026-11-23T10:00:00+08:00", "method": "PHONE", "result": "NOT_REACHED"} |
            Activity_VisitRecipient | {"visitedAt": "2026-11-23T10:00:00+08:00", "method": "PHONE", "result": "REACHED", "satisfaction": "SATISFIED"} | charged
            Activity_CheckMaterials | {"checkedOn": "2026-11-23", "materials": "COMPLETE", "received": []} | received
            Activity_CheckMaterials | {"checkedOn": "2026-11-23", "materials": "COMPLETE"} | received
            Activity_CheckMaterials | {"checkedOn": "2026-11-23", "materials": "SUPPLEMENT", "missing": [{"name": "工资条"}]} |
            Activity_CheckMaterials | {"checkedOn": "2026-11-23", "materials": "SUPPLEMENT", "missing": []} | missing
            Activity_CheckMaterials | {"checkedOn": "2026-11-23", "materials": "TRANSFER", "transferredOn": "2026-11-23", "competentAgency": "瑞丽市法律援助中心"} | guidance
            Activity_AcceptFirstCheck | {"answeredOn": "2026-11-23", "firstCheck": "RETURNED"} | reasons
            Activity_AcceptFirstCheck | {"answeredOn": "2026-11-23", "firstCheck": "ACCEPTED"} |
            Activity_WriteOpinion   | {"examinedOn": "2026-11-23", "examined": "OPINION", "recommendation": "GRANT", "economicCheck": "VERIFY", "facts": "查"} | opinion
            Activity_WriteOpinion   | {"examinedOn": "2026-11-23", "examined": "CROSS_REGION", "askedOn": "2026-11-23", "askedAgency": "某"} | askedFor
            Activity_ServeSupplementNotice | {"servedOn": "2026-11-23", "method": "POST", "receivedBy": "本人", "supplementDays": 61, "consequenceExplained": true} | supplementDays
            ProvisionalAidProposed  | {"proposedOn": "2026-11-23", "ground": "LIMITATION", "reason": "急"} | limitationEndsOn
            Activity_DecideProvisionalAid | {"decidedOn": "2026-11-23", "provisional": true, "reason": "急", "form": "NON_LITIGATION"} | regulariseDays
            Activity_DecideProvisionalAid | {"decidedOn": "2026-11-23", "provisional": false, "reason": "不急"} |
            Activity_CompleteFormalities | {"checkedOn": "2026-11-23", "formalities": "DONE"} | received
            Activity_DecideRegularisation | {"decidedOn": "2026-11-23", "regularisation": "ENDED", "reason": "未补办", "endReason": "NOT_DONE"} | legalBasis
            Activity_MeetRecipient  | {"metOn": "2026-11-23", "place": "所", "record": "录", "explained": ["DUTIES", "RELIEF", "RISKS"]} | explained
            Activity_PaySubsidy     | {"paidOn": "2026-11-23", "voucher": "记-12", "amount": 1} | amount
            Activity_AcceptDispute  | {"decidedOn": "2026-11-23", "decision": "ACCEPTED", "rightsTold": true, "consents": [{"party": 1, "consent": "AGREES", "on": "2026-11-23"}]} |
            Activity_AcceptDispute  | {"decidedOn": "2026-11-23", "decision": "ACCEPTED", "rightsTold": true, "consents": []} | consents
            Activity_AcceptDispute  | {"decidedOn": "2026-11-23", "decision": "ACCEPTED", "consents": [{"party": 1, "consent": "AGREES", "on": "2026-11-23"}]} | rightsTold
            Activity_AcceptDispute  | {"decidedOn": "2026-11-23", "decision": "NOT_ACCEPTED", "refusalReason": "PARTY_REFUSES", "guidedOn": "2026-11-23", "consents": [{"party": 1, "consent": "REFUSES", "on": "2026-11-23"}]} | guidance
            Activity_Mediate        | {"kind": "SESSION", "heldAt": "2026-11-23T09:00:00+08:00", "place": "村委会", "present": [1, 2], "summary": "谈", "result": "GOES_ON"} |
            Activity_Mediate        | {"kind": "SESSION", "heldAt": "2026-11-23T09:00:00+08:00", "place": "村委会", "present": [1, 1], "summary": "谈", "result": "GOES_ON"} | present
            Activity_Mediate        | {"kind": "SESSION", "heldAt": "2026-11-23T09:00:00+08:00", "place": "村委会", "present": [], "summary": "谈", "result": "FAILED", "failedOn": "2026-11-23"} | failReason
            Activity_Mediate        | {"kind": "EVIDENCE", "heldAt": "2026-11-23T09:00:00+08:00", "place": "村委会", "present": [], "summary": "谈", "result": "APPRAISAL", "appraiser": "某"} | commissionedOn
            Activity_SignAgreement  | {"meetingOn": "2026-11-23", "signed": false, "notSignedBecause": "反悔"} |
            Activity_SignAgreement  | {"meetingOn": "2026-11-23", "signed": true, "facts": "事", "terms": "议", "mediatorSignedOn": "2026-11-23", "effectiveOn": "2026-11-23", "confirmable": true, "signatures": [{"party": 1, "outcome": "SETTLED"}], "instalments": [{"from": 1, "what": "赔礼", "dueOn": "2026-11-23"}]} | sealedOn
            Activity_SignAgreement  | {"meetingOn": "2026-11-23", "signed": false} | notSignedBecause
            Activity_SignAgreement  | {"meetingOn": "2026-11-23", "signed": true, "facts": "事", "terms": "议", "mediatorSignedOn": "2026-11-23", "sealedOn": "2026-11-23", "effectiveOn": "2026-11-23", "confirmable": true, "signatures": [{"party": 1, "outcome": "SETTLED"}], "instalments": [{"from": 1, "to": 2, "what": "付款", "amount": 100}]} | dueOn
            Activity_SignAgreement  | {"meetingOn": "2026-11-23", "signed": true, "facts": "事", "terms": "议", "mediatorSignedOn": "2026-11-23", "sealedOn": "2026-11-23", "effectiveOn": "2026-11-23", "confirmable": true, "signatures": [{"party": 1, "outcome": "SETTLED"}], "instalments": []} | instalments
            Activity_RecordOralAgreement | {"meetingOn": "2026-11-23", "signed": true, "facts": "事", "terms": "议", "effectiveOn": "2026-11-23", "outcomes": [{"party": 1, "outcome": "SETTLED"}], "instalments": [{"from": 1, "what": "赔礼", "dueOn": "2026-11-23"}]} |
            ExtensionAgreed         | {"agreedOn": "2026-11-23", "extensionDays": 30, "reason": "要", "consents": [{"party": 1, "consent": "AGREES", "on": "2026-11-23"}]} |
            ExtensionAgreed         | {"agreedOn": "2026-11-23", "extensionDays": 31, "reason": "要", "consents": [{"party": 1, "consent": "AGREES", "on": "2026-11-23"}]} | extensionDays
            Activity_CheckPerformance | {"checkedOn": "2026-11-23", "method": "PHONE", "performance": "GOES_ON"} | instalments
            Activity_CheckPerformance | {"checkedOn": "2026-11-23", "method": "PHONE", "performance": "AWAITED"} |
            Activity_CheckPerformance | {"checkedOn": "2026-11-23", "method": "PHONE", "performance": "DONE", "performedOn": "2026-11-23", "instalments": [{"ordinal": 1, "performedOn": "2026-11-23"}]} |
            Activity_CheckPerformance | {"checkedOn": "2026-11-23", "method": "PHONE", "performance": "BROKEN", "instalments": [{"ordinal": 2, "brokenOn": "2026-11-23"}]} | brokenOn
            Activity_CheckPerformance | {"checkedOn": "2026-11-23", "performance": "GOES_ON", "instalments": [{"ordinal": 1, "performedOn": "2026-11-23"}]} | method
            Activity_RecordRuling   | {"receivedOn": "2026-11-23", "ruling": "REJECTED", "rulingNumber": "某", "ruledOn": "2026-11-20"} | rejectedReason
            Activity_RecordRuling   | {"receivedOn": "2026-11-23", "ruling": "CONFIRMED", "rulingNumber": "某"} | ruledOn
            Activity_AnswerBreach   | {"answeredOn": "2026-11-23", "answer": "REOPEN", "cause": "因", "reopenedOn": "2026-11-23"} | consents
            Activity_AnswerBreach   | {"answeredOn": "2026-11-23", "answer": "GUIDED", "cause": "因", "guidedOn": "2026-11-23"} | guidance
            Activity_ConfirmDisputeEnding | {"confirmedOn": "2026-11-23", "granted": true, "verifiedHow": "问"} | ending
            DisputeEndingRequested  | {"requestedOn": "2026-11-23", "ending": "TRANSFERRED", "reason": "因"} | body
            Activity_ConfirmVoidance | {"checkedOn": "2026-11-23", "voided": true, "findings": "见"} | voidedOn
            Activity_DecideReturn   | {"decidedOn": "2026-11-23", "returned": "SEND_AGAIN", "reason": "归其管辖"} | replyDays
            Activity_JudgeAnswer    | {"judgedOn": "2026-11-23", "accepted": false, "remark": "再查"} | answerDays
            InstructionGiven        | {"instructedOn": "2026-11-23", "answerDays": 61, "instruction": "查"} | answerDays
            """)
    void judgesAnswers(String activity, String answers, @Nullable String refused) {
        var refusals = Form.of(activity).refusals(answers);

        if (refused == null) {
            assertThat(refusals).isEmpty();
        } else {
            assertThat(refusals)
                    .isNotEmpty()
                    .allMatch(refusal -> refusal.toString().contains(refused));
        }
    }

    private static boolean isRouting(JsonNode property) {
        return property.path("x-routing").asBoolean();
    }

    private static void labelsEveryCode(JsonNode property) {
        property.get("enum").forEach(code -> {
            assertThat(property.at("/x-labels/" + code.asText() + "/zh").asText())
                    .isNotBlank();
            assertThat(property.at("/x-labels/" + code.asText() + "/en").asText())
                    .isNotBlank();
        });
    }
}
