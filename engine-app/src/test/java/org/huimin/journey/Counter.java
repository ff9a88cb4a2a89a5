package org.huimin.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import org.huimin.CheckedIdNumber;
import org.huimin.shared.CaseNumber;

/** The intake page, where an officer types in, step by step, what a registered poor labourer tells about unpaid wages. */
record Counter(Page page) {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    CaseNumber registerWageClaim(String name) {
        next();
        tell("已向申请人告知");
        applicant(name);
        next();
        choose("申请事项", "支付劳动报酬");
        write("claim", "建筑公司拖欠工资三个月，共计一万八千六百元。");
        page.getByText("符合困难标准").click();
        next();
        write("opponent.name", "芒市某建筑公司");
        next();
        return register();
    }

    /** Everybody who comes to the counter is somebody else. */
    void applicant(String name) {
        write("applicant.name", name);
        write("applicant.idNumber", someIdNumber());
        write("applicant.phone", "13887001234");
        write("applicant.address", "芒市勐戛镇某村");
        choose("人群类别", "建档立卡贫困户");
    }

    void next() {
        button("下一步").click();
    }

    CaseNumber register() {
        return registered("登记申请");
    }

    CaseNumber registered(String pressing) {
        button(pressing).click();
        return new CaseNumber(page.locator("[role=status] p").nth(1).innerText().strip());
    }

    void tell(String what) {
        page.getByLabel(what).check();
    }

    void write(String source, String text) {
        page.locator("[name='" + source + "']").fill(text);
    }

    void choose(String field, String label) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(field))
                .click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        // Half faded out, its words are too pale for whoever looks around next.
        page.locator("[role=listbox]:not([aria-multiselectable=true])").first().waitFor(Visitor.GONE);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Of a man born in 1980, with a check character that is right. */
    private static String someIdNumber() {
        return CheckedIdNumber.of("53310319800101" + String.format("%03d", 2 * NEXT.getAndIncrement() + 1));
    }
}
