package org.huimin.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what was measured to the screen and to {@code target/benchmarks}. */
final class Report {

    private Report() {}

    static void write(String benchmark, List<?> lines) {
        var text = String.join("\n", lines.stream().map(Object::toString).toList()) + "\n";
        System.out.println("\n" + benchmark + "\n" + text);
        try {
            var folder = Files.createDirectories(Path.of("target", "benchmarks"));
            Files.writeString(folder.resolve(benchmark + ".md"), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
