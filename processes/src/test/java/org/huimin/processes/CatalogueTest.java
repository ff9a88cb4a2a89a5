package org.huimin.processes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- catalogue: made from the models -->\n";
    private static final String END = "<!-- end of the catalogue -->";

    /** When this fails, run the test with {@code -Dcatalogue.write} and commit what it wrote. */
    @Test
    void readmeListsWhatTheModelsSay() throws IOException {
        var readme = Files.readString(README);
        var fresh = readme.substring(0, readme.indexOf(BEGIN) + BEGIN.length())
                + "\n"
                + Catalogue.text()
                + "\n"
                + readme.substring(readme.indexOf(END));

        if (System.getProperty("catalogue.write") != null) {
            Files.writeString(README, fresh);
        }
        assertEquals(fresh, Files.readString(README));
    }
}
