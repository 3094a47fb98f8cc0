package org.implsci.examples;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonDocument;
import org.implsci.examples.comb.DesignPart;
import org.implsci.examples.comb.DiagnosisPart;
import org.implsci.examples.nasss.NasssPart;
import org.implsci.examples.nasss.ProjectPart;
import org.implsci.examples.programme.ProgrammePart;
import org.implsci.examples.programme.ProgrammeReport;
import org.implsci.examples.rogers.AttributesPart;
import org.implsci.examples.rogers.SeriesPart;
import org.implsci.examples.rogers.SpreadPart;
import org.implsci.examples.rogers.TimesPart;
import org.implsci.examples.rollout.AfterGoLivePart;
import org.implsci.examples.rollout.MonitorPart;
import org.implsci.examples.rollout.RolloutPart;
import org.implsci.examples.survey.PanelPart;

/** The command line of the examples: reads a case and prints what it comes to. */
public final class Main {
    private static final List<Part> PARTS = List.of(
            new ProgrammePart(),
            new NasssPart(),
            new ProjectPart(),
            new DiagnosisPart(),
            new DesignPart(),
            new AttributesPart(),
            new TimesPart(),
            new SeriesPart(),
            new SpreadPart(),
            new RolloutPart(),
            new MonitorPart(),
            new AfterGoLivePart(),
            new PanelPart());
    private static final List<Class<?>> TYPES =
            PARTS.stream().<Class<?>>flatMap(part -> part.types().stream()).toList();

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
            try (Progress progress = Progress.standard()) {
                show(read(options.files(), progress::step), options, screen, progress::step);
            }
            return 0;
        } catch (Problem e) {
            System.err.println(e.getMessage());
            return e.exitCode();
        } catch (InvalidInputException e) {
            // Each document is sound and they do not fit each other.
            System.err.println(Located.told(e.findings()));
            return Problem.INVALID;
        } catch (UncheckedIOException e) {
            System.err.println(e.getMessage());
            return Problem.MISSING;
        } catch (IllegalArgumentException | ArithmeticException e) {
            // Sound documents with numbers that no calculation in doubles can carry, such as counts whose squares
            // overflow.
            System.err.println("what the case asks for cannot be computed: " + e.getMessage());
            return Problem.INVALID;
        }
    }

    /** The case of these files, which may be of all kinds that there are. */
    static Case read(List<CaseFile> files, Consumer<String> progress) throws Problem {
        return Reading.of(files, TYPES, progress);
    }

    private static String schema(Class<?> type) {
        return type.getAnnotation(JsonDocument.class).value();
    }

    private static void show(Case read, Options options, Screen screen, Consumer<String> progress) throws Problem {
        List<String> printed = new ArrayList<>();
        List<String> incomplete = new ArrayList<>();
        boolean told = false;
        for (Part part : PARTS) {
            if (part.types().stream().anyMatch(read::has)) {
                progress.accept("working on "
                        + part.types().stream()
                                .filter(read::has)
                                .map(Main::schema)
                                .collect(Collectors.joining(", ")));
                incomplete.addAll(part.incomplete(read));
                String text = screen.copied(copy -> part.show(read, options, copy));
                if (part instanceof ProgrammePart) {
                    told = true;
                    // An account of a programme tells what its other documents come to; --detail prints those as well.
                    if (!options.detail()) {
                        break;
                    }
                } else if (!text.isBlank()) {
                    printed.add(text);
                }
            }
        }
        if (options.report().isPresent() && (told || !printed.isEmpty())) {
            Path file = options.report().get();
            progress.accept("writing " + file);
            Pictures.write(file, ProgrammeReport.of(read, options).page(printed));
            screen.print("\nwritten: " + file);
        }
        List<String> unused = options.unused();
        if (!incomplete.isEmpty()) {
            throw new Problem(Problem.MISSING, "not shown: " + String.join("\nnot shown: ", incomplete));
        }
        if (!unused.isEmpty()) {
            throw new Problem(Problem.USAGE, String.join("\n", unused));
        }
    }
}
