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

/** Where the examples print: headings stand out on a terminal, and nowhere else are there escape codes. */
public final class Screen {
    private static final int WIDTH = 110;

    private final PrintStream out;
    private final boolean colour;

    /**
     * A screen.
     *
     * @param out where to print
     * @param colour whether headings stand out by escape codes
     */
    public Screen(PrintStream out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    /** Standard output, in colour if it is a terminal and nobody asked for none. */
    static Screen standard(boolean colourAllowed) {
        boolean refused = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
        return new Screen(System.out, colourAllowed && !refused && isTerminal(System.console()));
    }

    /** From JDK 22 on there is a console without a terminal, and a method that tells. */
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

    /** Prints a heading, set off from what came before. */
    public void heading(String heading) {
        String text = safe(heading);
        out.println();
        out.println(colour ? "\u001b[1;34m" + text + "\u001b[0m" : text);
        out.println((colour ? "\u001b[34m" : "") + "=".repeat(text.length()) + (colour ? "\u001b[0m" : ""));
    }

    /** Prints text of one or more lines; long lines are broken at blanks and indented like their start. */
    public void print(String text) {
        text.lines().flatMap(line -> broken(safe(line)).stream()).forEach(out::println);
    }

    /** Prints a table, whose lines are never broken. */
    public void print(TextTable table) {
        out.println();
        out.println(table.toText());
    }

    /** Shows what is printed on it, and gives the same as plain text; also where it ends early. */
    String copied(Consumer<Screen> printing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream copy = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            printing.accept(new Screen(copy, colour));
        } finally {
            out.print(bytes.toString(StandardCharsets.UTF_8));
        }
        return bytes.toString(StandardCharsets.UTF_8).replaceAll("\u001b\\[[0-9;]*m", "");
    }

    /** Names and reasons come from documents, that is from anyone: none of them moves a cursor. */
    private static String safe(String line) {
        return SafeText.line(line, Integer.MAX_VALUE);
    }

    private static List<String> broken(String line) {
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
