package org.huimin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huimin.shared.DerivedRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A legal-aid case through the whole house, engine and all. */
@HouseTest
class LegalAidCaseTest {

    @Autowired
    Desk desk;

    @Autowired
    List<DerivedRows> derived;

    @AfterEach
    void derivedRowsFollowFromTheirRecord() {
        assertThat(derived)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(rows -> assertThat(rows.check().none())
                        .as(rows.name() + " " + rows.check())
                        .isTrue());
    }

    @Test
    void runsFromTheCounterToTheFollowUpCall() {
        var number = desk.register(desk.officer);
        assertThat(desk.get(number).green()).isTrue();
        assertThat(desk.get(number).stage()).isEqualTo("SUBMITTED");

        desk.checkMaterials(number, desk.officer);
        assertThat(desk.get(number).stage()).isEqualTo("UNDER_REVIEW");
        desk.writeOpinion(number, desk.officer);
        assertThat(desk.get(number).stage()).isEqualTo("PENDING_APPROVAL");
        assertThat(desk.grant(number).stage()).isEqualTo("GRANTED");
        assertThat(desk.tell(number).stage()).isEqualTo("GRANTED");
        desk.assign(number);
        assertThat(desk.get(number).stage()).isEqualTo("ASSIGNED");
        assertThat(desk.tell(number).stage()).isEqualTo("ASSIGNED");
        assertThat(desk.open(number, "Activity_SignEngagement").heldBy(desk.lawyer.id()))
                .isTrue();
        desk.signEngagement(number);
        assertThat(desk.get(number).stage()).isEqualTo("ENGAGED");
        desk.meet(number);
        assertThat(desk.get(number).stage()).isEqualTo("HANDLING");
        desk.reportProgress(number);
        desk.reportProgress(number);
        desk.conclude(number);
        assertThat(desk.get(number).stage()).isEqualTo("CONCLUDED");
        desk.submitClosingFile(number);
        assertThat(desk.get(number).stage()).isEqualTo("CLOSING_CHECK");
        desk.checkClosingFile(number);
        desk.paySubsidy(number);
        assertThat(desk.get(number).stage()).isEqualTo("FOLLOW_UP");
        var archived = desk.visit(number);

        assertThat(archived.stage()).isEqualTo("ARCHIVED");
        assertThat(archived.ended()).isTrue();
        assertThat(desk.openActivities(number)).isEmpty();
    }

    @Test
    void endsWhenAidIsRefusedAndTheRefusalServed() {
        var number = desk.readyToDecide();
        desk.refuse(number, "OUT_OF_SCOPE");
        assertThat(desk.get(number).stage()).isEqualTo("DENIED");
        desk.serveRefusal(number);
        assertThat(desk.get(number).ended()).isTrue();
    }
}
