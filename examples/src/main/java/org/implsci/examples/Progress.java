package org.implsci.examples;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Tells on standard error that long work goes on, at which step and for how long; of work that is done in a moment it says
 * nothing.
 *
 * <p>A step can be long by itself, such as one large file, so the time is watched beside the work and not between its steps.
 * Output goes elsewhere and stays what it is.
 */
final class Progress implements AutoCloseable {
    /** At a terminal somebody waits; in a file of errors a line for each moment is noise. */
    private static final Duration AT_TERMINAL = Duration.ofSeconds(2);

    private static final Duration ELSEWHERE = Duration.ofSeconds(15);

    private final PrintStream err;
    private final long begun = System.nanoTime();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(Progress::daemon);
    private final ScheduledFuture<?> telling;
    private volatile String step = "starting";

    Progress(PrintStream err, Duration every) {
        this.err = err;
        telling = teller.scheduleAtFixedRate(this::tell, every.toNanos(), every.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Nothing that is still to be told keeps the program from ending. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    }

    /** For the command line. */
    static Progress standard() {
        return new Progress(System.err, Screen.isTerminal(System.console()) ? AT_TERMINAL : ELSEWHERE);
    }

    /** What is being done now. */
    void step(String what) {
        step = what;
    }

    private void tell() {
        err.println("... " + step + ", " + (System.nanoTime() - begun) / 1_000_000_000 + " s");
    }

    @Override
    public void close() {
        telling.cancel(false);
        teller.shutdown();
    }
}
