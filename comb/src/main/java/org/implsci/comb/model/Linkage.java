package org.implsci.comb.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.finding.Requirements;
import org.implsci.core.term.Term;
import org.jspecify.annotations.Nullable;

/**
 * A published table of links between two lists of terms, with the source of each link.
 *
 * <p>A missing link says nothing about other tables. Immutable and thread-safe.
 *
 * @param <R> the kind of term in the rows
 * @param <C> the kind of term in the columns
 */
public final class Linkage<R extends Term, C extends Term> implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String name;
    private final ImmutableList<Link<R, C>> cells;
    private final transient ImmutableListMultimap<R, Link<R, C>> byRow;
    private final transient ImmutableListMultimap<C, Link<R, C>> byColumn;

    private Linkage(String name, List<Link<R, C>> cells) {
        this.name = name;
        this.cells = ImmutableList.copyOf(cells);
        new Requirements()
                .notBlank("name", name)
                .unique("cells", "link", this.cells, Link::toString)
                .orThrow();
        ImmutableListMultimap.Builder<R, Link<R, C>> rows = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<C, Link<R, C>> columns = ImmutableListMultimap.builder();
        for (Link<R, C> cell : this.cells) {
            rows.put(cell.row(), cell);
            columns.put(cell.column(), cell);
        }
        this.byRow = rows.build();
        this.byColumn = columns.build();
    }

    /**
     * Returns a table of these links.
     *
     * @param <R> the kind of term in the rows
     * @param <C> the kind of term in the columns
     * @param name the name of the table, such as {@code "TDF domains to COM-B"}; not blank
     * @param cells the links, each once, in the order of display
     * @return the table
     * @throws org.implsci.core.finding.InvalidInputException if the name is blank or a link is repeated
     */
    public static <R extends Term, C extends Term> Linkage<R, C> of(String name, List<Link<R, C>> cells) {
        Objects.requireNonNull(cells, "cells");
        return new Linkage<>(name, cells);
    }

    /** {@return the name of the table; never blank} */
    public String name() {
        return name;
    }

    /** {@return all links, in the table's order; unmodifiable} */
    public List<Link<R, C>> cells() {
        return cells;
    }

    /**
     * Returns the links of one row.
     *
     * @param row the row
     * @return its links in the table's order; empty if the row has none; unmodifiable
     */
    public List<Link<R, C>> row(R row) {
        return byRow.get(row);
    }

    /**
     * Returns the links of one column.
     *
     * @param column the column
     * @return its links in the table's order; empty if the column has none; unmodifiable
     */
    public List<Link<R, C>> column(C column) {
        return byColumn.get(column);
    }

    /**
     * Returns the columns that are linked with a row.
     *
     * @param row the row
     * @return the columns in the table's order; unmodifiable
     */
    public List<C> columnsOf(R row) {
        return row(row).stream().map(Link::column).toList();
    }

    /**
     * Returns the rows that are linked with a column.
     *
     * @param column the column
     * @return the rows in the table's order; unmodifiable
     */
    public List<R> rowsOf(C column) {
        return column(column).stream().map(Link::row).toList();
    }

    /**
     * Returns the link of a row and a column.
     *
     * @param row the row
     * @param column the column
     * @return the link, or empty if the table has none
     */
    public Optional<Link<R, C>> cell(R row, C column) {
        for (Link<R, C> cell : row(row)) {
            if (cell.column().equals(column)) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns whether a row and a column are linked.
     *
     * @param row the row
     * @param column the column
     * @return true if the table has the link
     */
    public boolean links(R row, C column) {
        return cell(row, column).isPresent();
    }

    /**
     * Returns the links of this table that another table lacks.
     *
     * @param other a table of the same kinds of terms
     * @return the links in this table's order; unmodifiable
     */
    public List<Link<R, C>> notIn(Linkage<R, C> other) {
        return cells.stream()
                .filter(cell -> !other.links(cell.row(), cell.column()))
                .toList();
    }

    /**
     * Returns a table with an additional link.
     *
     * @param newName the name of the new table
     * @param cell a link that this table lacks
     * @return the longer table
     */
    public Linkage<R, C> plus(String newName, Link<R, C> cell) {
        return new Linkage<>(
                newName,
                ImmutableList.<Link<R, C>>builder().addAll(cells).add(cell).build());
    }

    /**
     * Returns a table without one of the links.
     *
     * @param newName the name of the new table
     * @param row the row of the link
     * @param column its column
     * @return the shorter table; the same links if this table lacks the link
     */
    public Linkage<R, C> minus(String newName, R row, C column) {
        return new Linkage<>(
                newName,
                cells.stream()
                        .filter(cell ->
                                !(cell.row().equals(row) && cell.column().equals(column)))
                        .toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Linkage<?, ?> that && name.equals(that.name) && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, cells);
    }

    /** Returns the number of links and the name. */
    @Override
    public String toString() {
        return cells.size() + " links: " + name;
    }

    @Serial
    private Object writeReplace() {
        return new Form<>(name, cells);
    }

    @Serial
    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("a table is read through its serialised form only");
    }

    /** The serialised form of a table; reading it back builds and checks the table again. */
    private record Form<R extends Term, C extends Term>(String name, List<Link<R, C>> cells) implements Serializable {
        @Serial
        private Object readResolve() {
            return new Linkage<>(name, cells);
        }
    }
}
