package org.implsci.examples;

/** Why the examples end early: what to print, and the exit code. */
final class Problem extends Exception {
    /** The command line is wrong. */
    static final int USAGE = 1;

    /** A file is there and cannot be used. */
    static final int INVALID = 2;

    /** A file is not there. */
    static final int MISSING = 3;

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    Problem(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
