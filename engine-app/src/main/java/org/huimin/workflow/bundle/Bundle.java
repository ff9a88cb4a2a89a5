package org.huimin.workflow.bundle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All models, tables and forms that are deployed together, by their names relative to the bundle. */
record Bundle(List<BundleFile> files) {

    Bundle {
        files = List.copyOf(files);
    }

    Stream<BundleFile> ending(String suffix) {
        return files.stream().filter(file -> file.name().endsWith(suffix));
    }

    Optional<BundleFile> named(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
