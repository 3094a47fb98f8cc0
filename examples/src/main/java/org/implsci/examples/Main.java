package org.implsci.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.implsci.core.finding.Findings;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.json.ReadResult;
import org.implsci.examples.nasss.NasssPart;
import org.implsci.examples.nasss.ProjectPart;
import org.jspecify.annotations.Nullable;

/** The command line of the examples: reads a case and prints what it comes to. */
public final class Main {
    private static final List<Part<?>> PARTS = List.of(new NasssPart(), new ProjectPart());

    private Main() {}

    /**
     * Runs the examples.
     *
     * @param args options and a path; {@code --help} lists them
     */
    public static void main(String[] args) {
        int exitCode = run(args);
        System.out.flush();
        System.exit(exitCode);
    }

    private static int run(String[] args) {
        try {
            Options options = Options.parse(args);
            Screen screen = Screen.standard(options.colour());
            if (options.help()) {
                screen.print(Options.HELP);
                return 0;
            }
            List<CaseFile> files = options.path().isPresent()
                    ? CaseFile.at(options.path().get())
                    : CaseFile.shipped("decide", "nasss.json");
            show(read(files), options, screen);
            return 0;
        } catch (Problem e) {
            System.err.println(e.getMessage());
            return e.exitCode();
        }
    }

    /** Reads every file, so that one run reports the faults of all. */
    private static Map<Part<?>, List<Object>> read(List<CaseFile> files) throws Problem {
        Map<Part<?>, List<Object>> read = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (CaseFile file : files) {
            Part<?> part = partFor(file);
            if (part == null) {
                faults.add(file.name() + ": the key \"schema\" at the top names none of "
                        + PARTS.stream().map(Part::schema).collect(Collectors.joining(", ")));
                continue;
            }
            ReadResult<?> result = JsonCodec.standard().read(file.text(), part.type());
            result.value()
                    .ifPresent(value -> read.computeIfAbsent(part, none -> new ArrayList<>())
                            .add(value));
            if (!result.findings().isEmpty()) {
                faults.add(told(file, result.findings()));
            }
        }
        if (!faults.isEmpty()) {
            throw new Problem(Problem.INVALID, String.join("\n", faults));
        }
        return read;
    }

    private static String told(CaseFile file, Findings findings) {
        return findings.all().stream()
                .map(finding -> file.name()
                        + (finding.parameters().containsKey("line")
                                ? ":" + finding.parameters().get("line") + ":"
                                        + finding.parameters().get("column")
                                : "")
                        + ": " + finding.withParameters(Map.of()).explain())
                .collect(Collectors.joining("\n"));
    }

    /** The part for a file's schema; for another version of a schema, the part that reads its own and refuses this one. */
    private static @Nullable Part<?> partFor(CaseFile file) {
        String schema = JsonCodec.standard().schemaOf(file.text()).orElse("");
        String name = schema.substring(0, schema.lastIndexOf('/') + 1);
        return PARTS.stream()
                .filter(part -> !name.isEmpty() && part.schema().startsWith(name))
                .findFirst()
                .orElse(null);
    }

    private static void show(Map<Part<?>, List<Object>> read, Options options, Screen screen) {
        for (Part<?> part : PARTS) {
            List<Object> documents = read.get(part);
            if (documents != null) {
                show(part, documents, options, screen);
            }
        }
    }

    private static <T> void show(Part<T> part, List<Object> documents, Options options, Screen screen) {
        part.show(documents.stream().map(part.type()::cast).toList(), options, screen);
    }
}
