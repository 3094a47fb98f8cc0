package org.implsci.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ProgressTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(out, true, StandardCharsets.UTF_8);

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    @Timeout(30)
    void longWorkSaysAtWhichStepItIs() throws InterruptedException {
        try (Progress progress = new Progress(err, Duration.ofMillis(5))) {
            progress.step("reading a.json, 1 of 2");
            while (!said().contains("... reading a.json, 1 of 2, 0 s")) {
                Thread.sleep(1);
            }
            progress.step("reading b.json, 2 of 2");
            while (!said().contains("... reading b.json, 2 of 2")) {
                Thread.sleep(1);
            }
        }
        assertFalse(said().contains("starting\n"));
    }

    @Test
    void workOfAMomentSaysNothing() {
        try (Progress progress = new Progress(err, Duration.ofHours(1))) {
            progress.step("reading a.json, 1 of 1");
        }
        assertEquals("", said());
    }

    @Test
    void everyFileIsAStep() throws Problem {
        List<String> steps = new ArrayList<>();
        Main.read(List.of(new CaseFile("/x/a.csv", "period,count\n1,2\n2,3\n")), steps::add);
        assertEquals(List.of("reading /x/a.csv, 1 of 1", "reading the table /x/a.csv"), steps);
        assertTrue(said().isEmpty());
    }
}
