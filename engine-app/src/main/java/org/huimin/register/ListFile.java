package org.huimin.register;

import java.util.Arrays;
import java.util.function.Consumer;

/** Reads the rows of a list. The content says what it is, never the name of the file. */
final class ListFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private ListFile() {}

    /** @return what the list is written in */
    static String read(byte[] content, Consumer<RawRow> rows) {
        if (content.length == 0) {
            throw new ListIsEmpty();
        }
        if (content.length > Limits.BYTES) {
            throw new ListTooLarge(Limits.MEGABYTES);
        }
        if (begins(content, OLD_OFFICE)) {
            throw new OldWorkbook();
        }
        return begins(content, ZIP) ? Workbook.read(content, rows) : TextList.read(content, rows);
    }

    private static boolean begins(byte[] content, byte[] head) {
        return content.length >= head.length && Arrays.equals(Arrays.copyOf(content, head.length), head);
    }
}
