package org.huimin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.huimin.Desk;
import org.huimin.register.Lists;
import org.huimin.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A list of 5,000 people of whom three are wrong: the rest wait for a word, and then open the green channel. */
@JourneyTest
class RegisterJourneyTest {

    private static final int SOMEBODY = 700;

    @Autowired
    Desk desk;

    @LocalServerPort
    int port;

    @Test
    void goodRowsWaitForTheWordAndThenOpenTheGreenChannel() {
        var number = claimOf(SOMEBODY);
        assertThat(desk.get(number).green()).isFalse();
        var stats = desk.bureau.somebody(desk.bureau.bureau, "STATS");
        try (var keeper = Visitor.atDesk(port).login(stats)) {
            keeper.go("/admin/registers");
            keeper.page.getByText("名册里没有符合条件的记录").waitFor();
            keeper.lookAround("registers-empty");
            keeper.go("/admin/registers/import");
            keeper.page.locator("[name=listName]").fill("2026年监测对象名册");
            keeper.page.locator("input[type=file]").setInputFiles(fiveThousandWithThreeBadOnes());
            keeper.lookAround("register-import");
            press(keeper, "试读");
            keeper.page.getByText("4997 行正确，等待确认；3 行有误").waitFor();
            keeper.page.getByText("校验位").first().waitFor();
            keeper.lookAround("register-trial");
            assertThat(desk.get(number).green()).isFalse();
            press(keeper, "确认导入 4997 行");
            keeper.page.getByText("已导入。1 件在办案件").waitFor();
            keeper.go("/admin/registers");
            keeper.page.getByText("1000+").first().waitFor();
            keeper.lookAround("registers");
        }
        assertThat(desk.get(number).green()).isTrue();
        try (var keeper = Visitor.onPhone(port).login(stats)) {
            keeper.go("/admin/registers");
            keeper.lookAround("registers-phone");
            keeper.go("/admin/registers/import");
            keeper.page.getByText("2026年监测对象名册").first().waitFor();
            keeper.lookAround("register-import-phone");
        }
        officerSeesWhy(number);
    }

    private void officerSeesWhy(CaseNumber number) {
        try (var officer = Visitor.atDesk(port).login(desk.officer)) {
            officer.go("/admin/cases/" + URLEncoder.encode(number.value(), StandardCharsets.UTF_8));
            officer.page.getByText("见《2026年监测对象名册》第702行").first().waitFor();
            officer.lookAround("case-in-register");
            officer.go("/admin/register-lookup");
            officer.page.locator("[name=idNumber]").fill(Lists.idNumber(SOMEBODY));
            press(officer, "查询");
            officer.page.getByText("成员700").first().waitFor();
            officer.lookAround("register-lookup");
        }
    }

    private CaseNumber claimOf(int somebody) {
        var applicant = new HashMap<String, Object>(desk.applicant("NONE"));
        applicant.put("idNumber", Lists.idNumber(somebody));
        return desk.register(desk.officer, Map.of("applicant", applicant));
    }

    private static FilePayload fiveThousandWithThreeBadOnes() {
        var rows = Lists.members(5000);
        rows.set(10, Lists.member(10, "533103198001010015", "低保", "2021-01-01", ""));
        rows.set(11, Lists.member(11, Lists.idNumber(11), "富裕户", "2021-01-01", ""));
        rows.set(4999, rows.get(4998));
        return new FilePayload(
                "名册.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Lists.xlsx(rows));
    }

    private static void press(Visitor visitor, String button) {
        visitor.page
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
