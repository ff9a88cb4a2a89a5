package org.huimin.shared.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The key that the program made for an office on H2; readable by its own account only. */
class KeyFile {

    private final Path path;

    KeyFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    boolean exists() {
        return Files.exists(path);
    }

    String read() {
        try {
            return Files.readString(path).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Written elsewhere and moved in one step, so that a half-written key is never found. */
    String make() {
        var key = Base64.getEncoder().encodeToString(random());
        try {
            Files.createDirectories(path.getParent());
            var draft = path.resolveSibling(path.getFileName() + ".draft");
            Files.deleteIfExists(draft);
            Files.writeString(createForOwner(draft), key + System.lineSeparator());
            Files.move(draft, path);
            return key;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static byte[] random() {
        var bytes = new byte[SealingKey.BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static Path createForOwner(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Files.createFile(
                    file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.createFile(file);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
