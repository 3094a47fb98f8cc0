package org.implsci.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.implsci.examples.rogers.RogersPrinter;
import org.implsci.rogers.spread.SpreadReview;
import org.junit.jupiter.api.Test;

class SpreadReviewFileTest {
    /** 4 of 20 sites became 9 of 20, and 80 uses of 100 became 110 of 200: wider by 5 sites, shallower by 25 points. */
    @Test
    void aFileWithAReviewIsReadAndPrinted() throws CommandException {
        List<CaseFile> files = CaseFile.at(Path.of("src/test/resources/documents/spread-review.json"));
        Case read = Main.read(files, step -> {});
        List<SpreadReview> reviews = read.all(SpreadReview.class);
        assertEquals(1, reviews.size());

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RogersPrinter.printReview(
                reviews.get(0),
                Options.parse(new String[0]),
                new Screen(new PrintStream(out, true, StandardCharsets.UTF_8), false));
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("20.0 %") && text.contains("45.0 %"), text);
        assertTrue(text.contains("80.0 %") && text.contains("55.0 %"), text);
        assertTrue(text.contains("Hold new sites"), text);
    }
}
