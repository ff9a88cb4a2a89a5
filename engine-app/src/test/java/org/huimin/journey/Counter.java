package org.huimin.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.huimin.shared.CaseNumber;

/** The intake page, where an officer types in what a registered poor labourer tells about unpaid wages. */
record Counter(Page page) {

    CaseNumber registerWageClaim(String name) {
        write("applicant.name", name);
        write("applicant.idNumber", "533103198001010014");
        write("applicant.phone", "13887001234");
        write("applicant.address", "芒市勐戛镇某村");
        choose("人群类别", "建档立卡贫困户");
        choose("申请事项", "支付劳动报酬");
        write("claim", "建筑公司拖欠工资三个月，共计一万八千六百元。");
        page.getByText("符合困难标准").click();
        write("opponent.name", "芒市某建筑公司");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登记申请").setExact(true))
                .click();
        return new CaseNumber(page.locator("[role=status] p").nth(1).innerText().strip());
    }

    void write(String source, String text) {
        page.locator("[name='" + source + "']").fill(text);
    }

    private void choose(String field, String label) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(field))
                .click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
    }
}
