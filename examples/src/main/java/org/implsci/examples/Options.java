package org.implsci.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.term.Vocabulary;
import org.implsci.nasss.guidance.Setting;

/**
 * What the command line asks for.
 *
 * @param help whether to print the help and nothing else
 * @param colour whether colour is allowed
 * @param policy how several answers become one
 * @param setting where the technology is used
 * @param path the case to read; empty for the one that is shipped
 */
public record Options(boolean help, boolean colour, OrdinalPolicy policy, Setting setting, Optional<Path> path) {
    private static final Vocabulary<OrdinalPolicy> POLICIES = Vocabulary.of("policy", OrdinalPolicy.class);
    private static final Vocabulary<Setting> SETTINGS = Vocabulary.of("setting", Setting.class);

    static final String HELP = """
            Reads a case, that is one JSON document or a folder of them, and prints what it comes to.

              java -jar implsci.jar [options] [path]

              path                the case; without it the one that is shipped: the DECIDE audit
              --policy CODE       how several answers become one: %s (default worst)
              --setting CODE      where the technology is used: %s (default not-stated)
              --no-colour         no colour, also on a terminal
              --help              this text

            Exit code 0: read and printed; 1: wrong usage; 2: a file has faults, all of which are printed;
            3: a file is missing.""".formatted(String.join(", ", POLICIES.codes()), String.join(", ", SETTINGS.codes()));

    static Options parse(String[] args) throws Problem {
        Options options = new Options(false, true, OrdinalPolicy.WORST, Setting.NOT_STATED, Optional.empty());
        List<String> words = List.of(args);
        for (int index = 0; index < words.size(); index++) {
            String word = words.get(index);
            switch (word) {
                case "--help", "-h" -> options = options.asking(true);
                case "--no-colour", "--no-color" -> options = options.coloured(false);
                case "--policy" -> options = options.under(term(POLICIES, word, words, ++index));
                case "--setting" -> options = options.in(term(SETTINGS, word, words, ++index));
                default -> options = options.reading(word);
            }
        }
        return options;
    }

    private static <T> T term(Vocabulary<T> terms, String option, List<String> words, int index) throws Problem {
        if (index >= words.size()) {
            throw new Problem(Problem.USAGE, option + " needs one of " + String.join(", ", terms.codes()));
        }
        try {
            return terms.parse(words.get(index));
        } catch (InvalidInputException e) {
            throw new Problem(Problem.USAGE, option + ": " + e.getMessage());
        }
    }

    private Options asking(boolean forHelp) {
        return new Options(forHelp, colour, policy, setting, path);
    }

    private Options coloured(boolean allowed) {
        return new Options(help, allowed, policy, setting, path);
    }

    private Options under(OrdinalPolicy other) {
        return new Options(help, colour, other, setting, path);
    }

    private Options in(Setting other) {
        return new Options(help, colour, policy, other, path);
    }

    private Options reading(String word) throws Problem {
        if (word.startsWith("-")) {
            throw new Problem(Problem.USAGE, "there is no option " + word + "; --help lists them");
        }
        if (path.isPresent()) {
            throw new Problem(Problem.USAGE, "one path is enough, but found " + path.get() + " and " + word);
        }
        return new Options(help, colour, policy, setting, Optional.of(Path.of(word)));
    }
}
