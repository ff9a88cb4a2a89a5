package org.huimin.workflow.bundle;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * One file of a bundle.
 *
 * @param name {@code models/legal-aid/Review.bpmn}
 */
record BundleFile(String name, byte[] content) {

    InputStream stream() {
        return new ByteArrayInputStream(content);
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** The name without folders and ending: a model's process id, a form's user task. */
    String stem() {
        var file = name.substring(name.lastIndexOf('/') + 1);
        return file.substring(0, file.lastIndexOf('.'));
    }

    String folder() {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }
}
