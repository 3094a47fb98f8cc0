package org.implsci.examples;

/** The command line of the examples. */
public final class Main {

    private Main() {}

    /**
     * Runs the examples.
     *
     * @param args none yet
     */
    public static void main(String[] args) {
        System.out.println("implsci: no example yet");
    }
}
