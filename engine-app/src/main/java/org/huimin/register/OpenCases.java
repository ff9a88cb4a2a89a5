package org.huimin.register;

import java.util.List;
import org.huimin.shared.UnitId;

/** What the registers need of those who have cases: to look again at the open ones of people whose entries changed. */
public interface OpenCases {

    /**
     * @param idIndexes blind indexes of ID numbers
     * @return how many cases are marked otherwise than before
     */
    int lookAgain(UnitId bureau, List<String> idIndexes);
}
