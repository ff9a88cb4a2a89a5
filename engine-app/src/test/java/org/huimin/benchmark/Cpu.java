package org.huimin.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long processors have worked for this program and its database server. */
final class Cpu {

    private final OperatingSystemMXBean program = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final ProcessHandle server;

    /** @param jdbc of an account that may read the server's files */
    Cpu(JdbcClient jdbc) {
        var pid = jdbc.sql("SELECT split_part(pg_read_file('postmaster.pid'), chr(10), 1)")
                .query(String.class)
                .single();
        this.server = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    double programMillis() {
        return program.getProcessCpuTime() / 1e6;
    }

    double serverMillis() {
        return server.descendants()
                .map(backend -> backend.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(used -> used.toNanos() / 1e6)
                .sum();
    }
}
