package org.huimin.workflow.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the bundle: the models of the house keep them, and each breach is named with its file and element. */
class BundleRulesTest {

    private static final String REVIEW = "models/legal-aid/Review.bpmn";
    private static final String OVERVIEW = "models/legal-aid/LegalAidCase.bpmn";
    private static final String DECIDE_FORM = "models/legal-aid/forms/Activity_Decide.json";

    private final Bundle house = new BundleFiles(null).read();

    @Test
    void theModelsOfTheHouseKeepEveryRule() {
        assertThat(house.ending(".bpmn")).hasSizeGreaterThanOrEqualTo(7);
        assertThatCode(() -> BundleRules.check(house)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a word outside the vocabulary     | Review.bpmn       | name="basket" value="agency"        | name="bascet" value="agency"          | "bascet" is no word of the vocabulary
            an annotation without its fact    | Review.bpmn       | LA_REVIEW at decisionMade           | LA_REVIEW since decisionMade          | cannot be read
            a basket that does not exist      | Review.bpmn       | name="basket" value="agency"        | name="basket" value="office"          | basket cannot be "office"
            a binding that follows the newest | LegalAidCase.bpmn | calledElementBinding="deployment"   | calledElementBinding="latest"         | another binding than deployment
            a callee that the bundle lacks    | LegalAidCase.bpmn | calledElement="Review"              | calledElement="Revue"                 | which the bundle lacks
            a lost case number                | LegalAidCase.bpmn | businessKey="#{execution.processBusinessKey}" | source="x" target="x"       | does not carry the business key on
            a decision reference              | Review.bpmn       | camunda:delegateExpression="${suggestEligibility}" | camunda:decisionRef="Eligibility" | has a decisionRef
            a table that the bundle lacks     | Review.bpmn       | value="Eligibility"                 | value="Eligible"                      | names Eligible, which the bundle lacks
            a process not called like its file | Review.bpmn      | <bpmn:process id="Review"           | <bpmn:process id="Revision"           | not called like its file
            a task without a form             | Review.bpmn       | Activity_Decide                     | Activity_DecideAid                    | has no form
            two roles for one task            | Review.bpmn       | candidateGroups="REVIEWER"          | candidateGroups="REVIEWER,INTAKE"     | not exactly one candidate group
            a machine-made id                 | Review.bpmn       | Gateway_DecidedToGrant              | Gateway_0x1                           | is not Kind_BusinessName
            a process that says too much      | Review.bpmn       | 并告知异议权。</bpmn:documentation> | 并告知异议权。</bpmn:documentation><bpmn:extensionElements><camunda:properties><camunda:property name="beside" value="life" /></camunda:properties></bpmn:extensionElements> | nothing that a process can say
            a routing answer of free text     | Activity_Decide.json | "type": "string",\\n      "title": "理由" | "x-routing": true, "type": "string", "title": "理由" | a routing answer is a boolean, an integer or an enum
            a form that is no JSON            | Activity_Decide.json | "title"                          | title"                                | is no JSON
            a model that is no XML            | Review.bpmn       | </bpmn:process>                     | </bpmn:procession>                    | is no valid BPMN
            """)
    void aBreachIsNamedWithFileAndElement(String what, String file, String before, String after, String fault) {
        var broken = replaced(file, before.replace("\\n", "\n"), after);

        var refused = catchThrowableOfType(InvalidBundle.class, () -> BundleRules.check(broken));

        assertThat(refused).as(what).isNotNull();
        assertThat(refused.faults()).anySatisfy(found -> {
            assertThat(found.file()).endsWith(file);
            assertThat(found.element()).isNotEmpty();
            assertThat(found.fault()).contains(fault);
        });
    }

    @Test
    void aMessageCaughtTwiceIsNamedInBothPlaces() {
        var broken = replaced("LegalAidCase.bpmn", "name=\"WithdrawalRequested\"", "name=\"ApplicationRegistered\"");

        var refused = catchThrowableOfType(InvalidBundle.class, () -> BundleRules.check(broken));

        assertThat(refused.faults())
                .filteredOn(fault -> fault.fault().contains("caught elsewhere too"))
                .extracting(BundleFault::element)
                .containsExactlyInAnyOrder("StartEvent_ApplicationRegistered", "StartEvent_WithdrawalRequested");
    }

    @Test
    void aUserTaskIdUsedTwiceIsNamedInBothFiles() {
        var broken = replaced("Assignment.bpmn", "Activity_AssignFirm", "Activity_Decide");

        var refused = catchThrowableOfType(InvalidBundle.class, () -> BundleRules.check(broken));

        assertThat(refused.faults())
                .filteredOn(fault -> fault.fault().contains("used twice"))
                .extracting(BundleFault::file)
                .containsExactlyInAnyOrder(REVIEW, "models/legal-aid/Assignment.bpmn");
    }

    @Test
    void anEmptyBundleIsRefused() {
        var refused = catchThrowableOfType(InvalidBundle.class, () -> BundleRules.check(new Bundle(List.of())));

        assertThat(refused.faults()).extracting(BundleFault::fault).containsExactly("the bundle is empty");
    }

    @Test
    void theNamesOfTheBundleAreRelative() {
        assertThat(house.files()).extracting(BundleFile::name).contains(OVERVIEW, DECIDE_FORM);
    }

    private Bundle replaced(String ending, String before, String after) {
        List<BundleFile> files = house.files().stream()
                .map(file -> file.name().endsWith("/" + ending) ? replaced(file, before, after) : file)
                .toList();
        return new Bundle(files);
    }

    private static BundleFile replaced(BundleFile file, String before, String after) {
        assertThat(file.text()).as("what the test breaks must be there").contains(before);
        return new BundleFile(file.name(), file.text().replace(before, after).getBytes(StandardCharsets.UTF_8));
    }
}
