package org.huimin.workflow.bundle;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of a bundle, once: run before every deployment, and by a test over the models. What holds for any BPMN model
 * is bpmnlint's work.
 */
final class BundleRules {

    private static final List<BundleRule> RULES = List.of(
            BundleRules::notEmpty,
            models -> models.unreadable().stream(),
            new NamingRules(),
            new CallRules(),
            new MessageRules(),
            new AnnotationRules(),
            new UserTaskRules());

    private BundleRules() {}

    /** A mistyped folder must not become the newest version of everything. */
    private static Stream<BundleFault> notEmpty(Models models) {
        return models.bundle().files().isEmpty()
                ? Stream.of(new BundleFault("models", "-", "the bundle is empty"))
                : Stream.empty();
    }

    /** @throws InvalidBundle naming every fault with its file and element */
    static void check(Bundle bundle) {
        var models = Models.of(bundle);
        List<BundleFault> faults =
                RULES.stream().flatMap(rule -> rule.faults(models)).distinct().toList();
        if (!faults.isEmpty()) {
            throw new InvalidBundle(faults);
        }
    }
}
