package org.huimin.workflow.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Resource;
import org.springframework.stereotype.Component;

/** Reads the files of a deployed bundle back from the database. */
@Component
class Deployed {

    private final RepositoryService repository;

    Deployed(RepositoryService repository) {
        this.repository = repository;
    }

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

    /** The newest bundle. */
    String newest() {
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
