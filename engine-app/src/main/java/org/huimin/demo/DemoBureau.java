package org.huimin.demo;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.huimin.organization.Units;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Fills an empty house. It does so before the web server answers, the job executor runs or anything is scheduled, so
 * that nobody meets a moved clock.
 */
@Component
class DemoBureau implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoBureau.class);

    private final DemoSettings settings;
    private final DataSource database;
    private final Units units;
    private final DemoStaff staff;
    private final DemoPractitioners practitioners;
    private final DemoRegisters registers;
    private final DemoCases cases;
    private volatile boolean running;

    DemoBureau(
            DemoSettings settings,
            DataSource database,
            Units units,
            DemoStaff staff,
            DemoPractitioners practitioners,
            DemoRegisters registers,
            DemoCases cases) {
        this.settings = settings;
        this.database = database;
        this.units = units;
        this.staff = staff;
        this.practitioners = practitioners;
        this.registers = registers;
        this.cases = cases;
    }

    @Override
    public void start() {
        running = true;
        if (wanted() && units.all().isEmpty()) {
            LOG.info("An empty house: the demo bureau moves in");
            staff.hire();
            practitioners.register();
            registers.arrive();
            cases.happen();
            LOG.info("The demo bureau stands");
        }
    }

    boolean wanted() {
        try (var connection = database.getConnection()) {
            return settings.wanted("H2".equals(connection.getMetaData().getDatabaseProductName()));
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, whose phase is near the end. */
    @Override
    public int getPhase() {
        return 0;
    }
}
