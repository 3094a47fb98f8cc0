package org.implsci.examples;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.term.Vocabulary;
import org.implsci.nasss.guidance.Setting;
import org.jspecify.annotations.Nullable;

/** What the command line asks for. */
public final class Options {
    private static final Vocabulary<OrdinalPolicy> POLICIES = Vocabulary.of("policy", OrdinalPolicy.class);
    private static final Vocabulary<Setting> SETTINGS = Vocabulary.of("setting", Setting.class);

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
              --svg FILE          also draw the adoption curve into a file
              --report FILE       also write the whole account as one page of HTML
              --detail            print every document of a programme, not only the account of it
              --no-colour         no colour, also on a terminal
              --help              this text

            Exit code 0: read and printed; 1: wrong usage; 2: a file has faults, all of which are printed;
            3: a file is missing.""".formatted(Sample.listed(), String.join(", ", POLICIES.codes()), String.join(", ", SETTINGS.codes()));

    private boolean help;
    private boolean colour = true;
    private OrdinalPolicy policy = OrdinalPolicy.WORST;
    private Setting setting = Setting.NOT_STATED;
    private Sample sample = Sample.PROGRAMME;
    private boolean detail;
    private @Nullable Path picture;
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
                case "--policy" -> options.policy = term(POLICIES, word, words);
                case "--setting" -> options.setting = term(SETTINGS, word, words);
                case "--sample" -> options.sample = term(Sample.VOCABULARY, word, words);
                case "--report" -> options.page = Path.of(next(word, words, "a file"));
                case "--detail" -> options.detail = true;
                case "--svg" -> options.picture = Path.of(next(word, words, "a file"));
                default -> options.read(word);
            }
        }
        return options;
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
        path = Path.of(word);
    }

    boolean help() {
        return help;
    }

    boolean colour() {
        return colour;
    }

    /** The files of the case: those at the path, else those of the sample. */
    List<CaseFile> files() throws Problem {
        return path == null ? sample.files() : CaseFile.at(path);
    }

    /** How several answers become one. */
    public OrdinalPolicy policy() {
        return policy;
    }

    /** Where the technology is used. */
    public Setting setting() {
        return setting;
    }

    /** Whether to print every document of a programme. */
    boolean detail() {
        return detail;
    }

    /** Where to write the account as a page, if anywhere. */
    Optional<Path> report() {
        return Optional.ofNullable(page);
    }

    /** Where to draw the adoption curve, if anywhere. */
    public Optional<Path> picture() {
        return Optional.ofNullable(picture);
    }
}
