package org.implsci.examples;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.implsci.core.text.SafeText;
import org.implsci.core.text.TextTable;
import org.jspecify.annotations.Nullable;

/** Prints headings, text and tables; only a terminal gets colour codes. */
public final class Screen {
    private static final int WIDTH = 110;

    private final PrintStream out;
    private final boolean colour;

    /**
     * Makes a screen.
     *
     * @param out the stream to print to
     * @param colour whether headings are in colour
     */
    public Screen(PrintStream out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    /** Returns the screen of standard output, in colour on a terminal unless colour is refused. */
    static Screen standard(boolean colourAllowed) {
        boolean refused = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
        return new Screen(System.out, colourAllowed && !refused && isTerminal(System.console()));
    }

    /** Says whether a console is a terminal; from JDK 22 on there are others, and a method that tells. */
    static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Prints a heading after an empty line. */
    public void heading(String heading) {
        String text = safe(heading);
        out.println();
        out.println(colour ? "\u001b[1;34m" + text + "\u001b[0m" : text);
        out.println((colour ? "\u001b[34m" : "") + "=".repeat(text.length()) + (colour ? "\u001b[0m" : ""));
    }

    /** Prints one or more lines; long lines are broken at spaces, and what follows is indented. */
    public void print(String text) {
        text.lines().flatMap(line -> wrap(safe(line)).stream()).forEach(out::println);
    }

    /** Prints a table; its lines are not broken. */
    public void print(TextTable table) {
        out.println();
        out.println(table.toText());
    }

    /** Prints and returns the same as plain text; prints also what came before an exception. */
    String printAndCopy(Consumer<Screen> printing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream copy = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            printing.accept(new Screen(copy, colour));
        } finally {
            out.print(bytes.toString(StandardCharsets.UTF_8));
        }
        return bytes.toString(StandardCharsets.UTF_8).replaceAll("\u001b\\[[0-9;]*m", "");
    }

    /** Removes control characters, since names and reasons in documents come from anyone. */
    private static String safe(String line) {
        return SafeText.line(line, Integer.MAX_VALUE);
    }

    private static List<String> wrap(String line) {
        List<String> lines = new ArrayList<>();
        String indent = " ".repeat(line.length() - line.stripLeading().length() + 4);
        String rest = line;
        while (rest.length() > WIDTH) {
            int cut = rest.lastIndexOf(' ', WIDTH);
            if (cut <= indent.length()) {
                break;
            }
            lines.add(rest.substring(0, cut));
            rest = indent + rest.substring(cut + 1);
        }
        lines.add(rest);
        return lines;
    }
}
