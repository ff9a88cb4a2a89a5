package org.huimin.workflow.operations;

import java.util.List;
import org.huimin.shared.DerivedRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Checks the derived rows every night, and makes them anew at the start: all with {@code --rebuild}, else those that an
 * older program made in another shape.
 */
@Component
class DerivedRowsCheck implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DerivedRowsCheck.class);

    private final List<DerivedRows> derived;
    private final DerivedShapes shapes;

    DerivedRowsCheck(List<DerivedRows> derived, DerivedShapes shapes) {
        this.derived = derived;
        this.shapes = shapes;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption("rebuild")) {
            derived.forEach(shapes::rebuild);
            check();
        } else {
            derived.forEach(shapes::bringUpToDate);
        }
    }

    @Scheduled(cron = "0 30 2 * * *", zone = "Asia/Shanghai")
    void check() {
        for (var rows : derived) {
            var difference = rows.check();
            if (difference.none()) {
                LOG.info("{}: {} rows, all as they should be", rows.name(), difference.rows());
            } else {
                LOG.error("{} differs from its record: {}. Start with --rebuild.", rows.name(), difference);
            }
        }
    }
}
