package org.implsci.rollout.raci;

import static org.implsci.rollout.raci.Duty.ACCOUNTABLE;
import static org.implsci.rollout.raci.Duty.CONSULTED;
import static org.implsci.rollout.raci.Duty.INFORMED;
import static org.implsci.rollout.raci.Duty.OMITTED;
import static org.implsci.rollout.raci.Duty.RESPONSIBLE;
import static org.implsci.rollout.raci.Duty.SUPPORTING;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;
import org.implsci.core.source.SourceReport;
import org.implsci.core.term.Vocabulary;
import org.implsci.core.text.SafeText;

/**
 * A named set of letters: RACI, one of its variants, or a set of the caller's own.
 *
 * <p>Four schemes come with the library; {@code new Scheme(...)} makes others. A document names a shipped scheme by its id and
 * defines any other scheme in full. The same letter means different things in different schemes, so a matrix always has a
 * scheme. Immutable and thread-safe.
 *
 * @param id the stable id, such as {@code "raci"}; not blank
 * @param label the name that people read, such as {@code "RACI"}; not blank
 * @param letters the letters in the order in which a cell shows them, each code once, at least one of them with the duty
 *     {@link Duty#ACCOUNTABLE}; unmodifiable
 * @param citation the source of the scheme
 */
public record Scheme(String id, String label, List<Letter> letters, Citation citation) implements Serializable {
    /** Accountable, responsible, consulted, informed: exactly one accountable and at least one responsible in each task. */
    public static final Scheme RACI = new Scheme(
            "raci",
            "RACI",
            List.of(
                    accountable("A", "accountable"),
                    responsible("R", "responsible"),
                    shared("C", "consulted", CONSULTED),
                    shared("I", "informed", INFORMED)),
            SourceReport.SERVICE_CHANGE.at("L556-560"));

    /** RACI with supporting: the parties that help those responsible. */
    public static final Scheme RASCI = new Scheme(
            "rasci",
            "RASCI",
            List.of(
                    accountable("A", "accountable"),
                    responsible("R", "responsible"),
                    shared("S", "support", SUPPORTING),
                    shared("C", "consulted", CONSULTED),
                    shared("I", "informed", INFORMED)),
            Citation.published(RaciSources.ENCYCLOPAEDIA));

    /**
     * Driver, approver, contributor, informed: for decisions.
     *
     * <p>The bound of exactly one driver and one approver is recalled; it was not checked at a source. The driver counts as
     * responsible and the approver as accountable.
     */
    public static final Scheme DACI = new Scheme(
            "daci",
            "DACI",
            List.of(
                    Letter.of("A", "approver", ACCOUNTABLE, Citation.recalled(RaciSources.WORDBOOKS))
                            .withLeast(1)
                            .withMost(1),
                    Letter.of("D", "driver", RESPONSIBLE, Citation.recalled(RaciSources.WORDBOOKS))
                            .withLeast(1)
                            .withMost(1),
                    Letter.of("C", "contributor", CONSULTED, Citation.published(RaciSources.WORDBOOKS)),
                    Letter.of("I", "informed", INFORMED, Citation.published(RaciSources.WORDBOOKS))),
            Citation.published(RaciSources.WORDBOOKS));

    /** RACI with omitted, also called RACIO: the parties to be left out on purpose. */
    public static final Scheme CAIRO = new Scheme(
            "cairo",
            "CAIRO",
            List.of(
                    accountable("A", "accountable"),
                    responsible("R", "responsible"),
                    shared("C", "consulted", CONSULTED),
                    shared("I", "informed", INFORMED),
                    shared("O", "out of the loop", OMITTED)),
            Citation.published(RaciSources.WORDBOOKS));

    /** The schemes that come with the library. */
    public static final Vocabulary<Scheme> SHIPPED =
            Vocabulary.of("scheme that comes with the library", List.of(RACI, RASCI, DACI, CAIRO), Scheme::id);

    /** Copies the list; refuses blank texts, a code used twice and a scheme without an accountable letter. */
    public Scheme {
        letters = ImmutableList.copyOf(Objects.requireNonNull(letters, "letters"));
        Objects.requireNonNull(citation, "citation");
        Requirements requirements = new Requirements()
                .notBlank("id", id)
                .notBlank("label", label)
                .unique("letters", "letter", letters, Letter::code);
        if (letters.stream().noneMatch(letter -> letter.duty() == ACCOUNTABLE)) {
            requirements.add(Finding.error("raci.scheme.accountable.absent", Pointer.ROOT.at("letters"))
                    .message("the scheme has no letter with the duty accountable")
                    .expected("at least one such letter")
                    .addCitations(Citation.published(RaciSources.ENCYCLOPAEDIA))
                    .build());
        }
        requirements.orThrow();
    }

    private static Letter accountable(String code, String label) {
        return shared(code, label, ACCOUNTABLE).withLeast(1).withMost(1);
    }

    private static Letter responsible(String code, String label) {
        return shared(code, label, RESPONSIBLE).withLeast(1);
    }

    private static Letter shared(String code, String label, Duty duty) {
        return Letter.of(code, label, duty, Citation.published(RaciSources.ENCYCLOPAEDIA));
    }

    /**
     * Returns the letter with a code.
     *
     * @param code the code, in its exact case
     * @return the letter, or empty if the scheme has none with that code
     */
    public Optional<Letter> letter(String code) {
        for (Letter letter : letters) {
            if (letter.code().equals(code)) {
                return Optional.of(letter);
            }
        }
        return Optional.empty();
    }

    /** Returns the letters with some codes, in the order of this scheme. */
    List<Letter> inOrder(SortedSet<String> codes) {
        ImmutableList.Builder<Letter> found = ImmutableList.builder();
        for (Letter letter : letters) {
            if (codes.contains(letter.code())) {
                found.add(letter);
            }
        }
        return found.build();
    }

    /**
     * {@return whether the scheme comes with the library, so that its id is enough in a document; true if it equals one of
     * {@link #SHIPPED}}
     */
    public boolean isShipped() {
        return SHIPPED.withCode(id).filter(this::equals).isPresent();
    }

    /** Returns the finding for a code that this scheme does not have. */
    Finding refusal(Pointer place, String code) {
        return Vocabulary.of("letter of " + label, letters, Letter::code)
                .refusal(place, code)
                .withCode("raci.letter.unknown");
    }

    /** {@return the name and the letters, such as {@code "RACI: A R C I"}} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(label).append(':');
        letters.forEach(letter -> text.append(' ').append(letter.code()));
        return SafeText.line(text.toString(), 50);
    }

    @JsonValue
    Json toJson() {
        return new Json(id, label, letters, citation);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Scheme fromJson(Json json) {
        return new Scheme(json.id, json.label, json.letters, json.citation);
    }

    /** What a scheme looks like in JSON. */
    record Json(String id, String label, List<Letter> letters, Citation citation) {}
}
