package org.implsci.core.term;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;

/**
 * The closed list of terms of one kind; it finds a term by its code and explains its refusals.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the kind of term
 */
public final class Vocabulary<T> {
    private static final int CLOSE_ENOUGH = 3;

    private final String noun;
    private final ImmutableList<T> terms;
    private final ImmutableMap<String, T> byCode;
    private final ImmutableMap<String, T> bySpelling;

    private Vocabulary(String noun, List<T> terms, Function<T, String> code, Function<T, List<String>> spellings) {
        this.noun = noun;
        this.terms = ImmutableList.copyOf(terms);
        ImmutableMap.Builder<String, T> codes = ImmutableMap.builder();
        Map<String, T> loose = new LinkedHashMap<>();
        for (T term : terms) {
            codes.put(code.apply(term), term);
            loose.put(folded(code.apply(term)), term);
            spellings.apply(term).forEach(spelling -> loose.putIfAbsent(folded(spelling), term));
        }
        this.byCode = codes.buildOrThrow();
        this.bySpelling = ImmutableMap.copyOf(loose);
    }

    /**
     * {@return the vocabulary of all constants of an enum, in declared order}
     *
     * @param <E> the enum
     * @param noun the word for one of them in a message, such as {@code "level"}
     * @param type the enum's class
     */
    public static <E extends Enum<E> & Term> Vocabulary<E> of(String noun, Class<E> type) {
        Objects.requireNonNull(noun, "noun");
        Objects.requireNonNull(type, "type");
        return new Vocabulary<>(noun, List.of(type.getEnumConstants()), Term::code, term -> {
            ImmutableList.Builder<String> all = ImmutableList.builder();
            return all.add(term.label())
                    .add(term.name())
                    .addAll(term.spellings())
                    .build();
        });
    }

    /**
     * {@return a vocabulary of terms that are not an enum, such as the questions of one version of a list}
     *
     * @param <T> the kind of term
     * @param noun the word for one of them in a message
     * @param terms all terms, in the order in which messages list them
     * @param code gives the code of a term; codes are unique
     */
    public static <T> Vocabulary<T> of(String noun, List<T> terms, Function<T, String> code) {
        Objects.requireNonNull(noun, "noun");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(code, "code");
        return new Vocabulary<>(noun, terms, code, term -> List.of());
    }

    /** {@return all terms, in the framework's order; unmodifiable} */
    public List<T> terms() {
        return terms;
    }

    /** {@return all codes, in the framework's order; unmodifiable} */
    public List<String> codes() {
        return byCode.keySet().asList();
    }

    /**
     * {@return the term with exactly this code, or empty if there is none}
     *
     * @param code the code, in its exact case
     */
    public Optional<T> withCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Returns the term that a person means by its code, label or a known spelling; case, blanks, hyphens and
     * underscores do not matter.
     *
     * @param text the text that the person wrote
     * @return the term
     * @throws org.implsci.core.finding.InvalidInputException if it is none of them; the finding lists the valid codes
     */
    public T parse(String text) {
        T term = bySpelling.get(folded(text));
        if (term == null) {
            throw refusal(Pointer.ROOT, text).toException();
        }
        return term;
    }

    /**
     * {@return the finding that a text is not one of these terms: an error {@code term.unknown} with all valid codes
     * and the nearest}
     *
     * @param pointer the place of the text
     * @param text the text
     */
    public Finding refusal(Pointer pointer, String text) {
        Finding.Builder finding = Finding.error("term.unknown", pointer)
                .message((startsWithVowel(noun) ? "not an " : "not a ") + noun)
                .expected("one of " + String.join(", ", byCode.keySet()))
                .foundText(text);
        nearest(text).ifPresent(code -> finding.advice("did you mean " + code + "?"));
        return finding.build();
    }

    private static boolean startsWithVowel(String noun) {
        return !noun.isEmpty() && "aeiou".indexOf(noun.charAt(0)) >= 0;
    }

    private Optional<String> nearest(String text) {
        if (text.length() > 60) {
            return Optional.empty();
        }
        T meant = bySpelling.get(folded(text));
        String best = null;
        int least = Math.min(CLOSE_ENOUGH, text.length() / 2 + 1);
        for (Map.Entry<String, T> entry : byCode.entrySet()) {
            if (Objects.equals(entry.getValue(), meant)) {
                return Optional.of(entry.getKey());
            }
            int distance = distance(folded(entry.getKey()), folded(text));
            if (distance < least) {
                least = distance;
                best = entry.getKey();
            }
        }
        return Optional.ofNullable(best);
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Returns the Levenshtein distance of two short texts. */
    private static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int swap = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(swap, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[to.length()];
    }

    @Override
    public String toString() {
        return terms.size() + " " + noun + " codes: "
                + byCode.keySet().stream().limit(6).collect(Collectors.joining(", "))
                + (terms.size() > 6 ? ", ..." : "");
    }
}
