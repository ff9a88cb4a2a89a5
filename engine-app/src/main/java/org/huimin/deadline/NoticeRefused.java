package org.huimin.deadline;

import java.util.List;
import java.util.Map;
import org.huimin.shared.Refusal;

/** Something is wrong with rows of the notice; nothing of it was imported. */
class NoticeRefused extends Refusal {

    private final transient List<NoticeReport.RowFault> faults;

    NoticeRefused(List<NoticeReport.RowFault> faults) {
        super(Kind.INVALID, faults.size());
        this.faults = faults;
    }

    @Override
    public Map<String, Object> extras() {
        return Map.of("faults", faults);
    }
}
