package org.huimin.shared;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How far derived rows have been made anew on this node: for whoever reads the log, and whoever runs the program. */
@Component
public class Rebuilding {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
    private static final int SAY_EVERY = 1000;

    private final Map<String, Progress> running = new ConcurrentSkipListMap<>();

    /** @param done how many of the cases, or of the tasks, are behind it */
    public void at(String name, long done, long total) {
        running.put(name, new Progress(name, done, total));
        if (done % SAY_EVERY == 0) {
            LOG.info("{}: {} of {}", name, done, total);
        }
    }

    /** Done, or given up. */
    public void over(String name) {
        running.remove(name);
    }

    /** Nothing if nothing is made anew now. */
    public List<Progress> running() {
        return List.copyOf(running.values());
    }

    /** So many of all are done. */
    public record Progress(String name, long done, long total) {}
}
