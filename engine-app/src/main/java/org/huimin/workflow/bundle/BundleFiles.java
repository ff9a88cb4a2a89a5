package org.huimin.workflow.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Finds the files of the bundle: those on the class path, or those of the folder that {@code huimin.models} names. */
@Component
class BundleFiles {

    private static final String ROOT = "/models/";
    private static final List<String> ENDINGS = List.of(".bpmn", ".dmn", ".json");

    private final String pattern;

    BundleFiles(@Value("${huimin.models:#{null}}") @Nullable String folder) {
        this.pattern = folder == null ? "classpath*:/models/**/*.*" : "file:" + folder + "/models/**/*.*";
    }

    Bundle read() {
        try {
            var files = new ArrayList<BundleFile>();
            for (var resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                if (ENDINGS.stream().anyMatch(resource.getURL().getPath()::endsWith)) {
                    files.add(new BundleFile(name(resource), resource.getContentAsByteArray()));
                }
            }
            files.sort(Comparator.comparing(BundleFile::name));
            return new Bundle(files);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The bundle cannot be read: " + pattern, unreadable);
        }
    }

    /** The same wherever the bundle lies, so that moving the program makes no new version. */
    private static String name(Resource resource) throws IOException {
        var path = resource.getURL().getPath();
        return path.substring(path.lastIndexOf(ROOT) + 1);
    }
}
