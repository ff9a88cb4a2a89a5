package org.huimin.assignment;

import java.util.List;
import org.huimin.access.AllowedFor;
import org.huimin.shared.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whom the head of the agency may choose from. */
@RestController
class FirmController {

    private final FirmDirectory firms;

    FirmController(FirmDirectory firms) {
        this.firms = firms;
    }

    @GetMapping("/api/firms")
    @AllowedFor(Role.AGENCY_HEAD)
    List<FirmDirectory.FirmView> all() {
        return firms.all();
    }
}
