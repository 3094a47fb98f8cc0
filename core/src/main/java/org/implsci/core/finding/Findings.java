package org.implsci.core.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.core.text.TidyTable;
import org.jspecify.annotations.Nullable;

/**
 * The report of a check: its findings, in the order of the document.
 *
 * <p>A web form shows {@link #byPointer()}, a log {@link #explain()}, R and Python read {@link #toData()}. Input is
 * valid if there is no error; warnings and notes do not make it invalid. Immutable and thread-safe.
 *
 * @param all every finding, in order; unmodifiable
 */
public record Findings(@JsonValue List<Finding> all) implements Iterable<Finding>, Serializable {
    private static final Findings NONE = new Findings(List.of());

    /** Copies the list. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Findings {
        all = ImmutableList.copyOf(Objects.requireNonNull(all, "all"));
    }

    /** {@return the report without findings} */
    public static Findings none() {
        return NONE;
    }

    /**
     * {@return a report of these findings}
     *
     * @param findings the findings, in order
     */
    public static Findings of(Finding... findings) {
        Objects.requireNonNull(findings, "findings");
        return new Findings(List.of(findings));
    }

    /** {@return whether there are no findings of any severity} */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** {@return whether the input can be used: there is no error} */
    public boolean isValid() {
        return all.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** {@return the errors, in order} */
    public List<Finding> errors() {
        return of(Severity.ERROR);
    }

    /** {@return the warnings, in order} */
    public List<Finding> warnings() {
        return of(Severity.WARNING);
    }

    private List<Finding> of(Severity severity) {
        return all.stream().filter(finding -> finding.severity() == severity).toList();
    }

    /**
     * {@return the findings by place, for a form that shows each beside its field; places in order of their first
     * finding; unmodifiable}
     */
    public Map<Pointer, List<Finding>> byPointer() {
        return Collections.unmodifiableMap(all.stream()
                .collect(Collectors.groupingBy(Finding::pointer, LinkedHashMap::new, ImmutableList.toImmutableList())));
    }

    /**
     * {@return a report of these findings, then others}
     *
     * @param others the findings of another check
     */
    public Findings and(Findings others) {
        Objects.requireNonNull(others, "others");
        return all.isEmpty()
                ? others
                : others.all.isEmpty()
                        ? this
                        : new Findings(
                                Stream.concat(all.stream(), others.all.stream()).toList());
    }

    /**
     * {@return these findings with their places given in a larger document}
     *
     * @param prefix the place of the checked part in the larger document
     */
    public Findings under(Pointer prefix) {
        return prefix.equals(Pointer.ROOT) || all.isEmpty()
                ? this
                : new Findings(
                        all.stream().map(finding -> finding.under(prefix)).toList());
    }

    /**
     * Throws an exception if there is an error.
     *
     * @throws InvalidInputException with all findings, if one of them is an error
     */
    public void orThrow() {
        if (!isValid()) {
            throw new InvalidInputException(this);
        }
    }

    /** {@return the full text for a person, one or more lines for each finding; empty if there are none} */
    public String explain() {
        return all.stream().map(Finding::explain).collect(Collectors.joining("\n"));
    }

    /**
     * {@return one row for each finding: severity, code, pointer, message, expected, found, advice, line and column; line and
     * column are whole numbers where they are known}
     */
    public TidyTable toData() {
        TidyTable.Builder table = TidyTable.columns(
                "severity", "code", "pointer", "message", "expected", "found", "advice", "line", "column");
        for (Finding finding : all) {
            table.row(
                    finding.severity().code(),
                    finding.code(),
                    finding.pointer().text(),
                    finding.message(),
                    finding.expected(),
                    finding.found(),
                    finding.advice(),
                    number(finding, "line"),
                    number(finding, "column"));
        }
        return table.build();
    }

    private static @Nullable Integer number(Finding finding, String parameter) {
        String text = finding.parameters().get(parameter);
        return text == null ? null : Ints.tryParse(text);
    }

    @Override
    public Iterator<Finding> iterator() {
        return all.iterator();
    }

    /**
     * {@return the number of findings of each severity, such as {@code "2 errors, 1 warning"} or {@code "no findings"}}
     */
    @Override
    public String toString() {
        return all.isEmpty()
                ? "no findings"
                : Stream.of(Severity.values())
                        .filter(severity -> !of(severity).isEmpty())
                        .map(severity -> counted(of(severity).size(), severity.label()))
                        .collect(Collectors.joining(", "));
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
