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

/** What the command line asks for. */
public final class Options {
    private static final Vocabulary<OrdinalPolicy> POLICIES = Vocabulary.of("policy", OrdinalPolicy.class);
    private static final Vocabulary<CareSetting> SETTINGS = Vocabulary.of("setting", CareSetting.class);

    /** What {@code --help} prints. */
    static final String HELP =
            """
            Reads a case, that is one document or a folder of them, and prints what it comes to.

              java -jar implsci.jar [options] [path]

              path                the case: a .json file, a .csv file with the head period,count, or a folder of
                                  such, in which a .csv file with the head respondent[,wave][,group],ITEM,... is
                                  a panel of answers to the instrument beside it; a code of one's own for no
                                  answer is declared above the head, #code,NA,not-answered, or #code,,not-answered
                                  for a blank; without a path a sample
              --sample NAME       a case that is shipped (default programme):
            %s
              --policy CODE       how several answers become one: %s (default worst)
              --setting CODE      where the technology is used: %s (default not-stated)
              --svg FILE          also draw adoption curves and control charts, the first into this file
              --report FILE       also write what is printed, with pictures, as one page of HTML
              --detail            print every document of a programme, not only the account of it
              --no-colour         no colour, also on a terminal
              --help              this text

            Exit code 0: read and printed; 1: wrong usage, also an option that the case has no use for;
            2: a file has faults, all of which are printed; 3: a file is missing.""".formatted(Sample.listed(), String.join(", ", POLICIES.codes()), String.join(", ", SETTINGS.codes()));

    private boolean help;
    private boolean colour = true;
    private OrdinalPolicy policy = OrdinalPolicy.WORST;
    private CareSetting setting = CareSetting.NOT_STATED;
    private @Nullable Sample sample;
    private boolean detail;
    private Pictures pictures = new Pictures(null);
    /** What was asked for and not looked at so far, each with what would look at it. */
    private final Map<String, String> unused = new LinkedHashMap<>();

    private @Nullable Path page;
    private @Nullable Path path;

    private Options() {}

    static Options parse(String[] args) throws Problem {
        Options options = new Options();
        Iterator<String> words = List.of(args).iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--help", "-h" -> options.help = true;
                case "--no-colour", "--no-color" -> options.colour = false;
                case "--policy" -> {
                    options.policy = term(POLICIES, word, words);
                    options.unused.put(word, "no document here has answers of several people that become one");
                }
                case "--setting" -> {
                    options.setting = term(SETTINGS, word, words);
                    options.unused.put(word, "only the guidance on a NASSS assessment looks at it");
                }
                case "--sample" -> options.sample = term(Sample.VOCABULARY, word, words);
                case "--report" -> options.page = path(next(word, words, "a file"));
                case "--detail" -> {
                    options.detail = true;
                    options.unused.put(word, "only a programme has an account and documents behind it");
                }
                case "--svg" -> options.pictures = new Pictures(path(next(word, words, "a file")));
                default -> options.read(word);
            }
        }
        if (options.sample != null && options.path != null) {
            throw new Problem(
                    Problem.USAGE,
                    "either --sample or a path, but found " + options.sample.code() + " and " + options.path);
        }
        return options;
    }

    private static Path path(String word) throws Problem {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new Problem(Problem.USAGE, "not the name of a file: " + SafeText.quoted(word, 60));
        }
    }

    private static <T> T term(Vocabulary<T> terms, String option, Iterator<String> words) throws Problem {
        String word = next(option, words, "one of " + String.join(", ", terms.codes()));
        try {
            return terms.parse(word);
        } catch (InvalidInputException e) {
            throw new Problem(Problem.USAGE, option + ": " + e.getMessage());
        }
    }

    private static String next(String option, Iterator<String> words, String expected) throws Problem {
        if (!words.hasNext()) {
            throw new Problem(Problem.USAGE, option + " needs " + expected);
        }
        return words.next();
    }

    private void read(String word) throws Problem {
        if (word.startsWith("-")) {
            throw new Problem(Problem.USAGE, "there is no option " + word + "; --help lists them");
        }
        if (path != null) {
            throw new Problem(Problem.USAGE, "one path is enough, but found " + path + " and " + word);
        }
        path = path(word);
    }

    boolean help() {
        return help;
    }

    boolean colour() {
        return colour;
    }

    /** The files of the case: those at the path, else those of the sample. */
    List<CaseFile> files() throws Problem {
        return path != null ? CaseFile.at(path) : (sample == null ? Sample.PROGRAMME : sample).files();
    }

    /** How several answers become one. */
    public OrdinalPolicy policy() {
        unused.remove("--policy");
        return policy;
    }

    /** Where the technology is used. */
    public CareSetting setting() {
        unused.remove("--setting");
        return setting;
    }

    /** Whether to print every document of a programme. */
    boolean detail() {
        unused.remove("--detail");
        return detail;
    }

    /** Where to write the account as a page, if anywhere. */
    Optional<Path> report() {
        return Optional.ofNullable(page);
    }

    /** Where to draw pictures, if anywhere. */
    public Pictures pictures() {
        return pictures;
    }

    /** What was asked for and had no use, each with the reason, once everything was shown. */
    List<String> unused() {
        List<String> reasons = new ArrayList<>();
        unused.forEach((option, reason) -> reasons.add(option + " has no use for this case: " + reason));
        if (pictures.missing()) {
            reasons.add(
                    "--svg has no use for this case: nothing printed one by one has a fitted curve or a control chart"
                            + "; --report has the pictures of a programme");
        }
        return reasons;
    }
}
