package org.huimin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.huimin.Desk;
import org.huimin.MediationDesk;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mediator in a valley sees a quarrel turn violent: two taps, and the director hears of it once there is a signal. */
@JourneyTest
class DangerWithoutSignalTest {

    @Autowired
    Desk desk;

    @Autowired
    MediationDesk office;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void isReportedOnceTheSignalIsBack() {
        var number = office.mediated();
        try (var mediator = Visitor.onPhone(port).login(office.mediator)) {
            mediator.page.getByText(number.value()).first().waitFor();
            mediator.signal(false);
            press(mediator, "报告险情");
            mediator.lookAround("danger-phone");
            press(mediator, "可能激化，有人身危险");
            mediator.page.getByText("请立即拨打 110").waitFor();
            mediator.page.getByText("未发送：1 条").waitFor();
            mediator.lookAround("danger-no-signal");
            assertThat(reported(number)).isZero();

            mediator.signal(true);
            mediator.page.getByText("未发送").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
        assertThat(reported(number)).isEqualTo(1);
        assertThat(desk.openActivities(number)).contains("Activity_NoteDanger", "Activity_ReportToPolice");
    }

    private static void press(Visitor mediator, String button) {
        mediator.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private int reported(CaseNumber number) {
        return jdbc.sql("SELECT COUNT(*) FROM milestone WHERE case_number = ? AND name = 'DangerReported'")
                .param(number.value())
                .query(Integer.class)
                .single();
    }
}
