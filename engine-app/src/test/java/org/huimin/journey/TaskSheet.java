package org.huimin.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** The form of a task on the screen, filled in by the names that the form gives its fields. */
record TaskSheet(Page page) {

    TaskSheet write(String field, String text) {
        page.locator("#root_" + field).fill(text);
        return this;
    }

    /** A choice that stands open, or one that hides in a list. */
    TaskSheet choose(String field, String label) {
        var input = page.locator("#root_" + field);
        if ("combobox".equals(input.getAttribute("role"))) {
            input.click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(label))
                    .first()
                    .click();
            // Half faded out, its words are too pale for whoever looks around next.
            page.locator("[role=listbox]:not([aria-multiselectable=true])")
                    .first()
                    .waitFor(Visitor.GONE);
        } else {
            var others = page.locator("#root_" + field + " ~ button");
            if (others.count() > 0) {
                others.click();
            }
            input.getByText(label, new Locator.GetByTextOptions().setExact(true))
                    .click();
        }
        return this;
    }

    TaskSheet confirm(String field) {
        page.locator("#root_" + field).check();
        return this;
    }

    TaskSheet press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    TaskSheet attachPdf() {
        var pdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        page.locator("input[type=file]").setInputFiles(new FilePayload("结案材料.pdf", "application/pdf", pdf));
        page.getByText("结案材料.pdf").waitFor();
        return this;
    }

    /** Also where nobody has taken the task yet, which this does in the same breath. */
    void submit() {
        page.locator("[aria-labelledby=answer-form] button[type=submit]").click();
        page.getByText("已提交").first().waitFor();
    }
}
