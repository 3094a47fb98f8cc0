package org.implsci.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ProgressTest {
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final PrintStream err = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8) {
        @Override
        public void println(String line) {
            lines.add(line);
        }
    };

    /** Lines until one begins so; a busy machine may report the step before a few times more. */
    private void awaitLine(String begin) throws InterruptedException {
        String line;
        do {
            line = lines.poll(20, TimeUnit.SECONDS);
            assertNotNull(line, "nothing reported of: " + begin);
            assertTrue(line.matches("\\.\\.\\. .+, \\d+ s"), line);
        } while (!line.startsWith(begin));
    }

    @Test
    @Timeout(60)
    void longWorkSaysAtWhichStepItIs() throws InterruptedException {
        try (Progress progress = new Progress(err, Duration.ofMillis(5))) {
            awaitLine("... starting, ");
            progress.step("reading a.json, 1 of 2");
            awaitLine("... reading a.json, 1 of 2, ");
            progress.step("reading b.json, 2 of 2");
            awaitLine("... reading b.json, 2 of 2, ");
        }
    }

    @Test
    void workOfAMomentSaysNothing() {
        try (Progress progress = new Progress(err, Duration.ofHours(1))) {
            progress.step("reading a.json, 1 of 1");
        }
        assertTrue(lines.isEmpty());
    }

    @Test
    void everyFileIsAStep() throws CommandException {
        List<String> steps = new ArrayList<>();
        Main.read(List.of(new CaseFile("/x/a.csv", "period,count\n1,2\n2,3\n")), steps::add);
        assertEquals(List.of("reading /x/a.csv, 1 of 1", "reading the table /x/a.csv"), steps);
        assertTrue(lines.isEmpty());
    }
}
