package org.huimin.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** What a number of a workbook says: a day as a day, whatever way it is shown, and any other number digit by digit. */
final class CellText extends DataFormatter {

    /** Stands for a cell that calculates. */
    static final String FORMULA = "=";

    /** Stands for a number that had more digits than a workbook can keep. */
    static final String DIGITS_LOST = "\u0001";

    /** Spreadsheets keep fifteen digits of a number; what follows is zeros. */
    private static final double EXACT = 1e15;

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString, boolean use1904Windowing) {
        if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
            LocalDate day = DateUtil.getLocalDateTime(value, use1904Windowing).toLocalDate();
            return day.toString();
        }
        return Math.abs(value) >= EXACT
                ? DIGITS_LOST
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
