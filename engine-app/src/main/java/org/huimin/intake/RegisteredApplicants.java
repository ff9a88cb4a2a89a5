package org.huimin.intake;

import java.util.List;
import org.huimin.casefile.Cases;
import org.huimin.organization.Units;
import org.huimin.register.OpenCases;
import org.huimin.shared.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks again at open cases when a register has changed about their applicants. */
@Component
@Transactional
class RegisteredApplicants implements OpenCases {

    private final Cases cases;
    private final Units units;
    private final GreenChannel greenChannel;

    RegisteredApplicants(Cases cases, Units units, GreenChannel greenChannel) {
        this.cases = cases;
        this.units = units;
        this.greenChannel = greenChannel;
    }

    @Override
    public int lookAgain(UnitId bureau, List<String> idIndexes) {
        var within = units.within(bureau);
        return (int) cases.openOfApplicants(idIndexes).stream()
                .filter(found -> within.contains(found.unit()))
                .filter(found -> greenChannel.applyAgain(found.number()))
                .count();
    }
}
