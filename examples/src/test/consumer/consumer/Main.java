package consumer;

/** What the consumer does with the library. */
public final class Main {

    private Main() {}

    /**
     * Prints one line for each thing that worked.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Module core = ModuleLayer.boot().findModule("org.implsci.core").orElseThrow();
        System.out.println("consumer of " + core);
    }
}
