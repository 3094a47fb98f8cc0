package org.implsci.core.source;

import java.io.Serializable;
import java.util.Objects;

/**
 * A source together with what kind of evidence it is here and whether it was checked.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the work and the place in it
 * @param provenance what kind of place the fact comes from
 * @param verification whether the fact was compared with the source's text
 */
public record Citation(Source source, Provenance provenance, Verification verification) implements Serializable {
    /** Refuses null components. */
    public Citation {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(verification, "verification");
    }

    /**
     * Returns a fact published by the framework's authors or in a study, and read there.
     *
     * @param source the work and the place in it
     * @return the citation
     */
    public static Citation published(Source source) {
        return new Citation(source, Provenance.PUBLISHED, Verification.CHECKED);
    }

    /**
     * Returns a fact recalled from a publication and not compared with it.
     *
     * @param source the work that is believed to say so
     * @return the citation
     */
    public static Citation recalled(Source source) {
        return new Citation(source, Provenance.PUBLISHED, Verification.UNCHECKED);
    }

    /**
     * Returns a requirement of one of the source reports.
     *
     * @param source the report and the line
     * @return the citation
     */
    public static Citation report(Source source) {
        return new Citation(source, Provenance.SOURCE_REPORT, Verification.CHECKED);
    }

    /**
     * Something seen in a tool that others derived from the framework, in our own words.
     *
     * @param source the tool
     * @return the citation
     */
    public static Citation derivedTool(Source source) {
        return new Citation(source, Provenance.DERIVED_TOOL, Verification.CHECKED);
    }

    /**
     * Our own choice, with the work that it leans on.
     *
     * @param source what the choice leans on
     * @return the citation
     */
    public static Citation own(Source source) {
        return new Citation(source, Provenance.OWN, Verification.CHECKED);
    }

    /**
     * {@return one line for a person: the reference, then its standing unless it is published and checked; such as
     * {@code "Greenhalgh et al. 2017, doi:10.2196/jmir.8775 (not checked at the source)"}}
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
