package org.huimin.workflow.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the files of a deployed bundle back from the database. */
@Component
class Deployed {

    /** For so long the tables of an older bundle may still be asked here after another node has deployed a newer one. */
    private static final Duration SURE = Duration.ofMinutes(1);

    private final RepositoryService repository;
    private final Clock clock;

    private volatile @Nullable Newest newest;

    Deployed(RepositoryService repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    private record Newest(String id, Instant seen) {}

    Optional<BundleFile> file(String deploymentId, String nameEnding) {
        return repository.getDeploymentResources(deploymentId).stream()
                .filter(resource -> resource.getName().endsWith(nameEnding))
                .findFirst()
                .map(resource -> read(deploymentId, resource));
    }

    List<BundleFile> files(String deploymentId, String nameEnding) {
        return repository.getDeploymentResources(deploymentId).stream()
                .filter(resource -> resource.getName().endsWith(nameEnding))
                .map(resource -> read(deploymentId, resource))
                .toList();
    }

    /** The newest bundle; every figure and clock asks for it, so the answer holds for a minute. */
    String newest() {
        var known = newest;
        return known == null || clock.instant().isAfter(known.seen().plus(SURE)) ? see(find()) : known.id();
    }

    /** From now on this one is the newest. */
    String see(String deploymentId) {
        newest = new Newest(deploymentId, clock.instant());
        return deploymentId;
    }

    private String find() {
        return repository
                .createDeploymentQuery()
                .deploymentName(ModelBundle.NAME)
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1)
                .get(0)
                .getId();
    }

    private BundleFile read(String deploymentId, Resource resource) {
        try (var stream = repository.getResourceAsStream(deploymentId, resource.getName())) {
            return new BundleFile(resource.getName(), stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
