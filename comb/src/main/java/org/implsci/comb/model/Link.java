package org.implsci.comb.model;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.source.Citation;
import org.implsci.core.term.Term;

/**
 * One link of a published table, with its source.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <R> the kind of term in the rows
 * @param <C> the kind of term in the columns
 * @param row the term of the row
 * @param column the term of the column
 * @param citation the source of the link and how firmly it is known
 * @param note a remark, such as {@code "added in 2014"}; may be empty
 */
public record Link<R extends Term, C extends Term>(R row, C column, Citation citation, String note)
        implements Serializable {
    /** Refuses null components. */
    public Link {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(note, "note");
    }

    /**
     * Returns a link without a note.
     *
     * @param <R> the kind of term in the rows
     * @param <C> the kind of term in the columns
     * @param row the term of the row
     * @param column the term of the column
     * @param citation the source of the link
     * @return the link
     */
    public static <R extends Term, C extends Term> Link<R, C> of(R row, C column, Citation citation) {
        return new Link<>(row, column, citation, "");
    }

    /** {@return the long form for a person: the two terms, the source, the note; one line} */
    public String explain() {
        return row.label() + " -> " + column.label() + ": " + citation.cite() + (note.isEmpty() ? "" : "; " + note);
    }

    /** Returns the two codes. */
    @Override
    public String toString() {
        return row.code() + " -> " + column.code();
    }
}
