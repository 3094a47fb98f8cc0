package org.implsci.core.source;

import java.io.Serializable;
import java.util.Objects;

/**
 * A source, with the kind of evidence that it is for a fact and whether the fact was checked.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the work and the place in it
 * @param provenance the kind of place from which the fact comes
 * @param verification whether the fact was compared with the text of the source
 */
public record Citation(Source source, Provenance provenance, Verification verification) implements Serializable {
    /** Refuses null components. */
    public Citation {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(verification, "verification");
    }

    /**
     * {@return the citation of a fact that the framework's authors or a study published, and that was read there}
     *
     * @param source the work and the place in it
     */
    public static Citation published(Source source) {
        return new Citation(source, Provenance.PUBLISHED, Verification.CHECKED);
    }

    /**
     * {@return the citation of a fact that was recalled from a publication and not compared with it}
     *
     * @param source the work that is believed to state the fact
     */
    public static Citation recalled(Source source) {
        return new Citation(source, Provenance.PUBLISHED, Verification.UNCHECKED);
    }

    /**
     * {@return the citation of a requirement in one of the source reports}
     *
     * @param source the report and the line
     */
    public static Citation report(Source source) {
        return new Citation(source, Provenance.SOURCE_REPORT, Verification.CHECKED);
    }

    /**
     * {@return the citation of a fact that we saw in a tool which others derived from the framework, in our own words}
     *
     * @param source the tool
     */
    public static Citation derivedTool(Source source) {
        return new Citation(source, Provenance.DERIVED_TOOL, Verification.CHECKED);
    }

    /**
     * {@return the citation of our own choice}
     *
     * @param source the work on which the choice is based
     */
    public static Citation own(Source source) {
        return new Citation(source, Provenance.OWN, Verification.CHECKED);
    }

    /**
     * {@return the reference in one line, with its provenance and verification unless it is published and checked; such
     * as {@code "Greenhalgh et al. 2017, doi:10.2196/jmir.8775 (not checked at the source)"}}
     */
    public String cite() {
        String standing = provenance == Provenance.PUBLISHED ? "" : provenance.label();
        if (verification == Verification.UNCHECKED) {
            standing += standing.isEmpty() ? verification.label() : ", " + verification.label();
        }
        return standing.isEmpty() ? source.cite() : source.cite() + " (" + standing + ")";
    }

    @Override
    public String toString() {
        return cite();
    }
}
