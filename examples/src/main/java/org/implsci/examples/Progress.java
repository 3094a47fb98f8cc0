package org.implsci.examples;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Reports long work on standard error: the step and the seconds so far. Work of a moment prints nothing.
 *
 * <p>A timer reports, because one step alone, such as a large file, can take long. Standard output is not touched.
 */
final class Progress implements AutoCloseable {
    /** A person at a terminal waits; in a log file so many lines would be noise. */
    private static final Duration AT_TERMINAL = Duration.ofSeconds(2);

    private static final Duration ELSEWHERE = Duration.ofSeconds(15);

    private final PrintStream err;
    private final long started = System.nanoTime();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Progress::daemon);
    private final ScheduledFuture<?> reports;
    private volatile String step = "starting";

    Progress(PrintStream err, Duration every) {
        this.err = err;
        reports = timer.scheduleAtFixedRate(this::report, every.toNanos(), every.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Makes a daemon thread, so that a pending report does not keep the program running. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    }

    /** Returns the reporter of the command line. */
    static Progress standard() {
        return new Progress(System.err, Screen.isTerminal(System.console()) ? AT_TERMINAL : ELSEWHERE);
    }

    /** Sets the step that is reported. */
    void step(String what) {
        step = what;
    }

    private void report() {
        err.println("... " + step + ", " + (System.nanoTime() - started) / 1_000_000_000 + " s");
    }

    @Override
    public void close() {
        reports.cancel(false);
        timer.shutdown();
    }
}
