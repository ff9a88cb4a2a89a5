package org.huimin.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.huimin.Desk;
import org.huimin.organization.NewUnit;
import org.huimin.organization.Organization;
import org.huimin.organization.UnitKind;
import org.huimin.shared.DivisionCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A village will go to another township: tried and confirmed at a desk, and called off on a phone before its day. */
@JourneyTest
class MovedUnitJourneyTest {

    private static final String VILLAGE = "芒丙村调委会";

    @Autowired
    private Desk desk;

    @Autowired
    private Organization organization;

    @LocalServerPort
    private int port;

    @Test
    void aVillageIsMovedAfterATrialAndCalledOffInTime() {
        organization.found(
                new NewUnit(
                        UnitKind.COMMITTEE,
                        desk.bureau.station,
                        new DivisionCode("533103103206"),
                        VILLAGE,
                        "芒丙",
                        LocalDate.of(2019, 1, 1)),
                null);
        var day = desk.today().plusDays(30).toString();
        try (var director = Visitor.atDesk(port).login(desk.director)) {
            openUnits(director);
            director.lookAround("units-desk");
            press(director, "划归：" + VILLAGE);
            director.page.getByLabel("上级机构").click();
            director.page.getByRole(AriaRole.OPTION).last().click();
            director.page.getByLabel("自哪一天起").fill(day);
            press(director, "试算");
            director.page.getByText("一并划转 1 个机构、0 件在办案件").waitFor();
            director.lookAround("units-trial-desk");
            press(director, "确认划归");
            planned(director, day).waitFor();
        }
        try (var director = Visitor.onPhone(port).login(desk.director)) {
            openUnits(director);
            planned(director, day).waitFor();
            director.lookAround("units-phone");
            press(director, "撤销划归：" + VILLAGE);
            director.lookAround("units-call-off-phone");
            press(director, "确认");
            planned(director, day).waitFor(Visitor.GONE);
        }
    }

    private static void openUnits(Visitor visitor) {
        visitor.go("/admin/units");
        visitor.page.getByLabel("机构名称").fill("芒丙");
        visitor.page.getByText(VILLAGE).first().waitFor();
    }

    private static Locator planned(Visitor visitor, String day) {
        return visitor.page.getByText("将于 " + day + " 划归").first();
    }

    private static void press(Visitor visitor, String name) {
        visitor.page
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
