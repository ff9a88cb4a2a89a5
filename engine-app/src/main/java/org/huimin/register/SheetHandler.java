package org.huimin.register;

import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Tells of formulas, which the handler of the library would pass off as text. */
final class SheetHandler extends XSSFSheetXMLHandler {

    private final SheetRows rows;

    SheetHandler(Styles styles, SharedStrings strings, SheetRows rows) {
        super(styles, null, strings, rows, new CellText(), false);
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if ("f".equals(localName)) {
            rows.formula();
        }
        super.startElement(uri, localName, qName, attributes);
    }
}
