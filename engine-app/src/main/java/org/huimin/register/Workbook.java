package org.huimin.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The first sheet of an xlsx workbook, row by row as it is parsed; the sheet is never in memory as a whole. */
final class Workbook {

    static {
        ZipSecureFile.setMinInflateRatio(1.0 / Limits.RATIO);
        ZipSecureFile.setMaxEntrySize(Limits.UNPACKED);
        ZipSecureFile.setMaxFileCount(Limits.PARTS);
        ZipSecureFile.setMaxTextSize(Limits.UNPACKED);
    }

    private Workbook() {}

    static String read(byte[] content, Consumer<RawRow> rows) {
        WorkbookGuard.check(content);
        try (var parts = OPCPackage.open(new ByteArrayInputStream(content))) {
            readFirstSheet(parts, rows);
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | POIXMLException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException broken) {
            throw new ListIsBroken();
        }
        return "XLSX";
    }

    private static void readFirstSheet(OPCPackage parts, Consumer<RawRow> rows)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var strings = new ReadOnlySharedStringsTable(parts);
        var reader = new XSSFReader(parts);
        var sheets = reader.getSheetsData();
        if (!sheets.hasNext()) {
            throw new ListIsEmpty();
        }
        try (var sheet = sheets.next()) {
            var xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new SheetHandler(reader.getStylesTable(), strings, new SheetRows(rows)));
            xml.parse(new InputSource(sheet));
        }
    }
}
