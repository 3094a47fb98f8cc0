package org.implsci.core.text;

import com.fasterxml.jackson.core.io.NumberOutput;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.implsci.core.term.Term;
import org.jspecify.annotations.Nullable;

/**
 * Tidy rows for R, Python and spreadsheets: one observation in each row, one variable in each column, one value in each
 * cell.
 *
 * <p>A cell holds a text, a number in full digits, a truth value or a date; an absent value is an empty cell. Column
 * names are unique and in lower case with underscores. A {@link TextTable} is for people; this table is for programs.
 * Immutable and thread-safe.
 */
public final class TidyTable implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    private final ImmutableList<String> columns;
    private final ImmutableList<ImmutableList<Optional<Cell>>> rows;

    private TidyTable(ImmutableList<String> columns, ImmutableList<ImmutableList<Optional<Cell>>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** One value, as written. */
    private record Cell(String written, boolean isText) implements Serializable {}

    /**
     * Begins a table.
     *
     * @param names the names of the columns, unique, such as {@code "mean_of_scores"}
     * @return the builder
     * @throws IllegalArgumentException if a name has another form or stands twice
     */
    public static Builder columns(String... names) {
        Objects.requireNonNull(names, "names");
        return columns(List.of(names));
    }

    /**
     * Begins a table whose columns are known at run time.
     *
     * @param names the names of the columns, unique, such as {@code "mean_of_scores"}
     * @return the builder
     * @throws IllegalArgumentException if a name has another form or stands twice
     */
    public static Builder columns(List<String> names) {
        Objects.requireNonNull(names, "names");
        ImmutableList<String> columns = ImmutableList.copyOf(names);
        for (String name : columns) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("expected a name such as mean_of_scores, but found " + name);
            }
        }
        if (ImmutableSet.copyOf(columns).size() < columns.size()) {
            throw new IllegalArgumentException("a column name stands twice: " + columns);
        }
        return new Builder(columns);
    }

    /** {@return the names of the columns in order; unmodifiable} */
    public List<String> columns() {
        return columns;
    }

    /** {@return the number of rows} */
    public int size() {
        return rows.size();
    }

    /**
     * Returns the value of one cell as it is written.
     *
     * @param row the row, from 0
     * @param column the name of the column
     * @return the text, or the number in full digits; empty for an absent value
     * @throws IndexOutOfBoundsException if there is no such row or column
     */
    public Optional<String> cell(int row, String column) {
        return rows.get(row).get(columns.indexOf(column)).map(Cell::written);
    }

    /**
     * Returns the table as comma-separated values (RFC 4180).
     *
     * <p>Numbers, truth values and dates stand without quotes, with a point as the decimal sign and without grouping; texts
     * stand in quotes. A text that a spreadsheet would take for a formula gets an apostrophe before it, as in
     * {@link TextTable#toCsv}; a number never does. An absent value is an empty cell.
     *
     * @return a line of names and one line a row, each with carriage return and line feed
     */
    public String toCsv() {
        StringBuilder csv = new StringBuilder(String.join(",", columns)).append("\r\n");
        for (List<Optional<Cell>> row : rows) {
            csv.append(row.stream().map(TidyTable::csv).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return csv.toString();
    }

    private static String csv(Optional<Cell> cell) {
        return cell.map(value -> value.isText ? TextTable.quotedCsv(value.written) : value.written)
                .orElse("");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TidyTable that && columns.equals(that.columns) && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return columns.hashCode() * 31 + rows.hashCode();
    }

    /** Returns the number of rows and the names of the columns. */
    @Override
    public String toString() {
        return rows.size() + " rows of " + SafeText.line(String.join(", ", columns), 60);
    }

    /** Builds a {@link TidyTable}, row by row. Not thread-safe. */
    public static final class Builder {
        private final ImmutableList<String> columns;
        private final ImmutableList.Builder<ImmutableList<Optional<Cell>>> rows = ImmutableList.builder();

        private Builder(ImmutableList<String> columns) {
            this.columns = columns;
        }

        /**
         * Adds a row.
         *
         * @param values a value for each column: a text, a {@link Term} (its code), a number, a truth value, a date or time; null
         *     or an empty Optional where there is none
         * @return this
         * @throws IllegalArgumentException if the row has another width, or a value is of another kind or not finite
         */
        public Builder row(@Nullable Object... values) {
            if (values.length != columns.size()) {
                throw new IllegalArgumentException(
                        "expected " + columns.size() + " values in a row, but found " + values.length);
            }
            List<Optional<Cell>> row = new ArrayList<>(values.length);
            for (int index = 0; index < values.length; index++) {
                row.add(cell(columns.get(index), values[index]));
            }
            rows.add(ImmutableList.copyOf(row));
            return this;
        }

        /** {@return the table of the rows added so far} */
        public TidyTable build() {
            return new TidyTable(columns, rows.build());
        }

        private static Optional<Cell> cell(String column, @Nullable Object value) {
            if (value == null) {
                return Optional.empty();
            } else if (value instanceof Optional<?> optional) {
                return cell(column, optional.orElse(null));
            } else if (value instanceof OptionalDouble optional) {
                return cell(column, optional.isPresent() ? optional.getAsDouble() : null);
            } else if (value instanceof OptionalInt optional) {
                return cell(column, optional.isPresent() ? optional.getAsInt() : null);
            } else if (value instanceof OptionalLong optional) {
                return cell(column, optional.isPresent() ? optional.getAsLong() : null);
            } else if (value instanceof Double number) {
                return Optional.of(new Cell(digits(column, number), false));
            } else if (value instanceof BigDecimal number) {
                return Optional.of(new Cell(number.toPlainString(), false));
            } else if (value instanceof Integer
                    || value instanceof Long
                    || value instanceof Boolean
                    || value instanceof Temporal) {
                return Optional.of(new Cell(value.toString(), false));
            } else if (value instanceof Term term) {
                return Optional.of(new Cell(term.code(), true));
            } else if (value instanceof String text) {
                return Optional.of(new Cell(text, true));
            }
            throw new IllegalArgumentException(
                    "column " + column + " cannot hold a " + value.getClass().getName());
        }

        /** The same shortest digits on every JDK: Double.toString changed in Java 19. */
        private static String digits(String column, double number) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("column " + column + " cannot hold " + number);
            }
            boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
            return whole ? Long.toString((long) number) : NumberOutput.toString(number, true);
        }
    }
}
