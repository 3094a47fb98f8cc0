package org.implsci.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.term.CareSetting;
import org.implsci.core.term.Vocabulary;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/** The options of the command line. */
public final class Options {
    private static final Vocabulary<OrdinalPolicy> POLICIES = Vocabulary.of("policy", OrdinalPolicy.class);
    private static final Vocabulary<CareSetting> SETTINGS = Vocabulary.of("setting", CareSetting.class);

    /** The text of {@code --help}. */
    static final String HELP =
            """
            Reads a case, which is one document or a folder of documents, and prints the results.

              java -jar implsci.jar [options] [path]

              path                the case: a .json file, a .csv file or a folder of them. Without a path: a sample.
                                  A .csv file with the head period,count is an adoption series.
                                  A .csv file with the head respondent[,wave][,group],ITEM,... holds answers to
                                  the questionnaire (instrument) in the same folder. If it has a code of its own
                                  for "no answer", say so in a line above the head: #code,NA,not-answered, or
                                  #code,,not-answered for an empty cell
              --sample NAME       a case inside the jar (default programme):
            %s
              --policy CODE       how several answers become one: %s (default worst)
              --setting CODE      where the technology is used: %s (default not-stated)
              --svg FILE          also draw adoption curves and control charts; the first goes into this file
              --report FILE       also write the results, with pictures, as one HTML page
              --detail            print every document of a programme, not only the account of it
              --no-colour         print without colour, also on a terminal
              --help              print this text

            Exit codes
              0: the case was read and printed
              1: the command line is wrong, or an option does not apply to the case
              2: a file has faults; all of them are printed
              3: a file is missing or cannot be read or written""".formatted(Sample.listed(), String.join(", ", POLICIES.codes()), String.join(", ", SETTINGS.codes()));

    private boolean help;
    private boolean colour = true;
    private OrdinalPolicy policy = OrdinalPolicy.WORST;
    private CareSetting setting = CareSetting.NOT_STATED;
    private @Nullable Sample sample;
    private boolean detail;
    private PictureFiles pictures = new PictureFiles(null);
    /** The options given and not used so far, each with the reason why nothing may use it. */
    private final Map<String, String> unused = new LinkedHashMap<>();

    private @Nullable Path report;
    private @Nullable Path path;

    private Options() {}

    static Options parse(String[] args) throws CommandException {
        Options options = new Options();
        Iterator<String> words = List.of(args).iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--help", "-h" -> options.help = true;
                case "--no-colour", "--no-color" -> options.colour = false;
                case "--policy" -> {
                    options.policy = term(POLICIES, word, words);
                    options.unused.put(word, "no document combines the answers of several people");
                }
                case "--setting" -> {
                    options.setting = term(SETTINGS, word, words);
                    options.unused.put(word, "only the guidance on a NASSS assessment uses it");
                }
                case "--sample" -> options.sample = term(Sample.VOCABULARY, word, words);
                case "--report" -> options.report = path(next(word, words, "a file"));
                case "--detail" -> {
                    options.detail = true;
                    options.unused.put(word, "only a programme has an account and further documents");
                }
                case "--svg" -> options.pictures = new PictureFiles(path(next(word, words, "a file")));
                default -> options.readPath(word);
            }
        }
        if (options.sample != null && options.path != null) {
            throw new CommandException(
                    CommandException.USAGE,
                    "give --sample or a path, not both, but found " + options.sample.code() + " and " + options.path);
        }
        return options;
    }

    private static Path path(String word) throws CommandException {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new CommandException(CommandException.USAGE, "not a file name: " + SafeText.quoted(word, 60));
        }
    }

    private static <T> T term(Vocabulary<T> terms, String option, Iterator<String> words) throws CommandException {
        String word = next(option, words, "one of " + String.join(", ", terms.codes()));
        try {
            return terms.parse(word);
        } catch (InvalidInputException e) {
            throw new CommandException(CommandException.USAGE, option + ": " + e.getMessage());
        }
    }

    private static String next(String option, Iterator<String> words, String expected) throws CommandException {
        if (!words.hasNext()) {
            throw new CommandException(CommandException.USAGE, option + " needs " + expected);
        }
        return words.next();
    }

    private void readPath(String word) throws CommandException {
        if (word.startsWith("-")) {
            throw new CommandException(CommandException.USAGE, "unknown option " + word + "; --help lists the options");
        }
        if (path != null) {
            throw new CommandException(CommandException.USAGE, "give one path, but found " + path + " and " + word);
        }
        path = path(word);
    }

    boolean help() {
        return help;
    }

    boolean colour() {
        return colour;
    }

    /** Returns the files of the case: those at the path, or those of the sample. */
    List<CaseFile> files() throws CommandException {
        return path != null ? CaseFile.at(path) : (sample == null ? Sample.PROGRAMME : sample).files();
    }

    /** Returns the policy by which several answers become one, and marks the option as used. */
    public OrdinalPolicy policy() {
        unused.remove("--policy");
        return policy;
    }

    /** Returns the setting in which the technology is used, and marks the option as used. */
    public CareSetting setting() {
        unused.remove("--setting");
        return setting;
    }

    /** Says whether to print every document of a programme, and marks the option as used. */
    boolean detail() {
        unused.remove("--detail");
        return detail;
    }

    /** {@return the file of the HTML page, if asked for} */
    Optional<Path> report() {
        return Optional.ofNullable(report);
    }

    /** {@return the writer of pictures} */
    public PictureFiles pictures() {
        return pictures;
    }

    /** Returns a sentence for each option that had no use, with the reason; to be called when everything is printed. */
    List<String> unused() {
        List<String> reasons = new ArrayList<>();
        unused.forEach((option, reason) -> reasons.add(option + " does not apply to this case: " + reason));
        if (pictures.missing()) {
            reasons.add("--svg does not apply to this case: no printed document has a fitted curve or a control chart"
                    + "; for the pictures of a programme use --report");
        }
        return reasons;
    }
}
