package org.implsci.examples;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.instrument.Instrument;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.json.ReadResult;
import org.implsci.core.panel.Panel;
import org.implsci.examples.comb.DesignPart;
import org.implsci.examples.comb.DiagnosisPart;
import org.implsci.examples.nasss.NasssPart;
import org.implsci.examples.nasss.ProjectPart;
import org.implsci.examples.rogers.AttributesPart;
import org.implsci.examples.rogers.SeriesCsv;
import org.implsci.examples.rogers.SeriesPart;
import org.implsci.examples.rogers.TimesPart;
import org.implsci.examples.rollout.AfterGoLivePart;
import org.implsci.examples.rollout.MonitorPart;
import org.implsci.examples.rollout.RolloutPart;
import org.implsci.examples.story.Account;
import org.implsci.examples.story.ProgrammePart;
import org.implsci.examples.survey.PanelCsv;
import org.implsci.examples.survey.PanelPart;
import org.implsci.rogers.adoption.AdoptionSeries;

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
            show(read(options.files()), options, screen);
            return 0;
        } catch (Problem e) {
            System.err.println(e.getMessage());
            return e.exitCode();
        } catch (InvalidInputException e) {
            // Each document is sound and they do not fit each other.
            System.err.println(e.findings().explain());
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

    /** Reads every file, so that one run reports the faults of all. */
    private static Case read(List<CaseFile> files) throws Problem {
        Case read = new Case();
        List<String> faults = new ArrayList<>();
        for (CaseFile file : files) {
            if (file.isCsv()) {
                continue;
            }
            Optional<Class<?>> type = typeOf(file);
            if (type.isEmpty()) {
                faults.add(file.name() + ": the key \"schema\" at the top names none of "
                        + TYPES.stream().map(Main::schema).collect(Collectors.joining(", ")));
                continue;
            }
            ReadResult<?> result = JsonCodec.standard().read(file.text(), type.get());
            result.value().ifPresent(value -> read.add(type.get(), value));
            if (!result.findings().isEmpty()) {
                faults.add(told(file, result.findings()));
            }
        }
        // Answers come last: the instrument beside them says what they mean.
        files.stream().filter(CaseFile::isCsv).forEach(file -> readCsv(file, read, faults));
        if (!faults.isEmpty()) {
            throw new Problem(Problem.INVALID, String.join("\n", faults));
        }
        return read;
    }

    private static void readCsv(CaseFile file, Case read, List<String> faults) {
        List<Instrument> instruments = read.all(Instrument.class);
        try {
            if (isSeries(file, instruments)) {
                read.add(AdoptionSeries.class, SeriesCsv.read(file.text()));
            } else if (instruments.size() == 1) {
                read.add(Panel.class, PanelCsv.read(file.text(), instruments.get(0)));
            } else {
                faults.add(file.name() + ": answers need one document " + schema(Instrument.class)
                        + " beside them, but found " + (instruments.isEmpty() ? "none" : instruments.size()));
            }
        } catch (InvalidInputException e) {
            faults.add(told(file, e.findings()));
        }
    }

    /** A table is a panel if it says so, and beside an instrument unless it says that it is a series. */
    private static boolean isSeries(CaseFile file, List<Instrument> instruments) {
        return SeriesCsv.isSeries(file.text()) || (instruments.isEmpty() && !PanelCsv.isPanel(file.text()));
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

    /** The type of a file's document; for another version of a schema the type that reads its own and refuses this one. */
    private static Optional<Class<?>> typeOf(CaseFile file) {
        String schema = JsonCodec.standard().schemaOf(file.text()).orElse("");
        String name = schema.substring(0, schema.lastIndexOf('/') + 1);
        return TYPES.stream()
                .filter(type -> !name.isEmpty() && schema(type).startsWith(name))
                .findFirst();
    }

    private static String schema(Class<?> type) {
        return type.getAnnotation(JsonDocument.class).value();
    }

    private static void show(Case read, Options options, Screen screen) throws Problem {
        List<String> printed = new ArrayList<>();
        List<String> incomplete = new ArrayList<>();
        boolean told = false;
        for (Part part : PARTS) {
            if (part.types().stream().anyMatch(read::has)) {
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
            Pictures.write(file, Account.of(read, options).page(printed));
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
