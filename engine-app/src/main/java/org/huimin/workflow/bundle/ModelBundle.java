package org.huimin.workflow.bundle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Deploys the bundle as a whole before the program answers anybody. If nothing changed there is nothing to do; if any
 * file changed, came or went, all of them are a new version, and running cases stay on theirs.
 */
@Component
class ModelBundle implements SmartInitializingSingleton {

    static final String NAME = "huimin";

    /** Lists every file with its hash, and is deployed with them, so that a removed file makes a new version too. */
    static final String MANIFEST = "models/manifest.txt";

    private static final Logger LOG = LoggerFactory.getLogger(ModelBundle.class);

    private final BundleFiles files;
    private final RepositoryService repository;
    private final Deployed deployed;

    ModelBundle(BundleFiles files, RepositoryService repository, Deployed deployed) {
        this.files = files;
        this.repository = repository;
        this.deployed = deployed;
    }

    @Override
    public void afterSingletonsInstantiated() {
        deploy(files.read());
    }

    /** @throws InvalidBundle if it breaks the rules; nothing is deployed then */
    String deploy(Bundle bundle) {
        BundleRules.check(bundle);
        var deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(false);
        bundle.files().forEach(file -> deployment.addInputStream(file.name(), file.stream()));
        deployment.addString(MANIFEST, manifest(bundle));
        var bundled = deployment.deploy();
        LOG.info("Models stand as bundle {} of {}", bundled.getId(), bundled.getDeploymentTime());
        return deployed.see(bundled.getId());
    }

    private static String manifest(Bundle bundle) {
        return bundle.files().stream()
                .map(file -> sha256(file.content()) + "  " + file.name() + "\n")
                .collect(Collectors.joining());
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
