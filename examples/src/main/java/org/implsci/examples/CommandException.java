package org.implsci.examples;

/** Ends the program early, with a message and an exit code. */
final class CommandException extends Exception {
    /** The command line is wrong. */
    static final int USAGE = 1;

    /** A file cannot be used. */
    static final int INVALID = 2;

    /** A file is missing. */
    static final int MISSING = 3;

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    CommandException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
