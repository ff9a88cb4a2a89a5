package org.huimin.casefile;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The head of a case for screens of other rooms. */
@Component
public class CaseHeaders {

    private final CasePage page;

    CaseHeaders(CasePage page) {
        this.page = page;
    }

    public Map<String, @Nullable Object> of(CaseRecord caseRecord) {
        return page.header(caseRecord);
    }
}
