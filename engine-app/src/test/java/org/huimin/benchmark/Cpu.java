package org.huimin.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
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

    /** Of the program's, what its threads of that name worked; the rest is for whoever asks, compiling and collecting. */
    double threadMillis(String prefix) {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(thread -> thread.getThreadName().startsWith(prefix))
                .mapToDouble(thread -> threads.getThreadCpuTime(thread.getThreadId()) / 1e6)
                .sum();
    }

    double serverMillis() {
        return server.descendants()
                .map(backend -> backend.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(used -> used.toNanos() / 1e6)
                .sum();
    }
}
