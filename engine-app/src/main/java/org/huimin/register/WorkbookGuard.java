package org.huimin.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Unpacks a workbook once, as the library will, without keeping anything: may it be read at all? */
final class WorkbookGuard {

    private static final String WORKBOOK = "xl/workbook.xml";

    private long unpacked;
    private int parts;
    private boolean workbook;

    private WorkbookGuard() {}

    static void check(byte[] content) {
        var found = new WorkbookGuard();
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                found.look(zip, part);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new ListIsBroken();
        }
        if (!found.workbook) {
            throw new NotAList();
        }
        if (found.unpacked > content.length * (long) Limits.RATIO) {
            throw new ListIsABomb();
        }
    }

    private void look(ZipArchiveInputStream zip, ZipArchiveEntry part) throws IOException {
        var name = part.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin")) {
            throw new ListHasMacros();
        }
        if (++parts > Limits.PARTS) {
            throw new ListIsABomb();
        }
        workbook |= name.equals(WORKBOOK);
        unpack(zip);
    }

    private void unpack(ZipArchiveInputStream zip) throws IOException {
        var buffer = new byte[16 * 1024];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > Limits.UNPACKED) {
                throw new ListIsABomb();
            }
        }
    }
}
