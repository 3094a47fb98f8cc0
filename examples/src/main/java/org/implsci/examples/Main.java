package org.implsci.examples;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.implsci.comb.design.InterventionDesign;
import org.implsci.comb.diagnosis.BehaviouralDiagnosis;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonDocument;
import org.implsci.examples.comb.CombPrinter;
import org.implsci.examples.nasss.NasssPrinter;
import org.implsci.examples.programme.ProgrammePrinter;
import org.implsci.examples.programme.ProgrammeReport;
import org.implsci.examples.rogers.RogersPrinter;
import org.implsci.examples.rollout.AfterGoLivePrinter;
import org.implsci.examples.rollout.RolloutPrinter;
import org.implsci.examples.survey.PanelPrinter;
import org.implsci.nasss.project.ProjectComplexity;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.adoption.AdoptionTimes;
import org.implsci.rogers.attribute.InnovationAttributes;
import org.implsci.rogers.spread.SpreadReview;
import org.implsci.rollout.spc.MonitoredSeries;

/** The command line of the examples: reads a case and prints the results. */
public final class Main {
    private static final List<DocumentPrinter> PRINTERS = List.of(
            new ProgrammePrinter(),
            new NasssPrinter(),
            DocumentPrinter.of(ProjectComplexity.class, NasssPrinter::printProject),
            DocumentPrinter.of(BehaviouralDiagnosis.class, CombPrinter::printDiagnosis),
            DocumentPrinter.of(InterventionDesign.class, CombPrinter::printDesign),
            DocumentPrinter.of(InnovationAttributes.class, RogersPrinter::printAttributes),
            DocumentPrinter.of(AdoptionTimes.class, RogersPrinter::printTimes),
            DocumentPrinter.of(AdoptionSeries.class, RogersPrinter::printSeries),
            DocumentPrinter.of(SpreadReview.class, RogersPrinter::printReview),
            new RolloutPrinter(),
            DocumentPrinter.of(MonitoredSeries.class, RolloutPrinter::printSeries),
            new AfterGoLivePrinter(),
            new PanelPrinter());
    private static final List<Class<?>> TYPES = PRINTERS.stream()
            .<Class<?>>flatMap(printer -> printer.types().stream())
            .toList();

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
                print(read(options.files(), progress::step), options, screen, progress::step);
            }
            return 0;
        } catch (CommandException e) {
            System.err.println(e.getMessage());
            return e.exitCode();
        } catch (InvalidInputException e) {
            // Each document is valid, but the documents contradict each other.
            System.err.println(FindingPlaces.lines(e.findings()));
            return CommandException.INVALID;
        } catch (UncheckedIOException e) {
            System.err.println(e.getMessage());
            return CommandException.MISSING;
        } catch (IllegalArgumentException | ArithmeticException e) {
            // The documents are valid, but their numbers are too large to calculate with, such as counts whose squares
            // overflow.
            System.err.println("The results cannot be calculated: " + e.getMessage());
            return CommandException.INVALID;
        }
    }

    /** Reads the documents of a case from files of any type. */
    static Case read(List<CaseFile> files, Consumer<String> progress) throws CommandException {
        return CaseReader.read(files, TYPES, progress);
    }

    private static void print(Case documents, Options options, Screen screen, Consumer<String> progress)
            throws CommandException {
        List<String> printed = new ArrayList<>();
        List<String> incomplete = new ArrayList<>();
        boolean hasAccount = false;
        for (DocumentPrinter printer : PRINTERS) {
            List<Class<?>> types =
                    printer.types().stream().filter(documents::has).toList();
            if (types.isEmpty()) {
                continue;
            }
            progress.accept("working on "
                    + types.stream()
                            .map(type -> type.getAnnotation(JsonDocument.class).value())
                            .collect(Collectors.joining(", ")));
            incomplete.addAll(printer.incomplete(documents));
            String text = screen.printAndCopy(copy -> printer.print(documents, options, copy));
            if (printer instanceof ProgrammePrinter) {
                hasAccount = true;
                // The account of a programme covers the other documents; --detail prints them as well.
                if (!options.detail()) {
                    break;
                }
            } else if (!text.isBlank()) {
                printed.add(text);
            }
        }
        if (options.report().isPresent() && (hasAccount || !printed.isEmpty())) {
            Path file = options.report().get();
            progress.accept("writing " + file);
            PictureFiles.write(file, ProgrammeReport.of(documents, options).toHtml(printed));
            screen.print("\nReport written to " + file);
        }
        List<String> unused = options.unused();
        if (!incomplete.isEmpty()) {
            throw new CommandException(
                    CommandException.MISSING, "Not shown: " + String.join("\nNot shown: ", incomplete));
        }
        if (!unused.isEmpty()) {
            throw new CommandException(CommandException.USAGE, String.join("\n", unused));
        }
    }
}
