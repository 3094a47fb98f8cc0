package org.implsci.core.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a check has to say, in the order of the document.
 *
 * <p>A web form shows {@link #byPointer()}, a log {@link #explain()}. Input is valid when there is no error; warnings and
 * notes do not count against it. Immutable and thread-safe.
 *
 * @param all every finding, in order; unmodifiable
 */
public record Findings(@JsonValue List<Finding> all) implements Iterable<Finding>, Serializable {
    private static final Findings NONE = new Findings(List.of());

    /** Copies the list. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Findings {
        all = ImmutableList.copyOf(all);
    }

    /** {@return nothing to say; the empty report} */
    public static Findings none() {
        return NONE;
    }

    /**
     * Returns a report of these findings.
     *
     * @param findings the findings, in order
     * @return the report
     */
    public static Findings of(Finding... findings) {
        return new Findings(List.of(findings));
    }

    /** {@return whether there is nothing at all; true without any finding, of whatever severity} */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** {@return whether the input can be used; true without an error} */
    public boolean isValid() {
        return all.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** {@return the errors alone; the errors, in order} */
    public List<Finding> errors() {
        return of(Severity.ERROR);
    }

    /** {@return the warnings alone; the warnings, in order} */
    public List<Finding> warnings() {
        return of(Severity.WARNING);
    }

    private List<Finding> of(Severity severity) {
        return all.stream().filter(finding -> finding.severity() == severity).toList();
    }

    /**
     * {@return the findings by place, for a form that shows each beside its field; place to findings, places in order
     * of their first finding; unmodifiable}
     */
    public Map<Pointer, List<Finding>> byPointer() {
        return java.util.Collections.unmodifiableMap(all.stream()
                .collect(Collectors.groupingBy(Finding::pointer, LinkedHashMap::new, ImmutableList.toImmutableList())));
    }

    /**
     * Returns these findings, then others.
     *
     * @param others what another check said
     * @return one report of both
     */
    public Findings and(Findings others) {
        return all.isEmpty()
                ? others
                : others.all.isEmpty()
                        ? this
                        : new Findings(
                                Stream.concat(all.stream(), others.all.stream()).toList());
    }

    /**
     * Returns the same findings seen from a larger document.
     *
     * @param prefix where the checked part stands in the larger document
     * @return a report with longer pointers
     */
    public Findings under(Pointer prefix) {
        return prefix.equals(Pointer.ROOT) || all.isEmpty()
                ? this
                : new Findings(
                        all.stream().map(finding -> finding.under(prefix)).toList());
    }

    /**
     * Throws if there is an error, and returns otherwise.
     *
     * @throws InvalidInputException with all findings, if one of them is an error
     */
    public void orThrow() {
        if (!isValid()) {
            throw new InvalidInputException(this);
        }
    }

    /**
     * {@return the long form for a person: each finding in full; a line or more a finding, without a line end after the
     * last; empty if there is no finding}
     */
    public String explain() {
        return all.stream().map(Finding::explain).collect(Collectors.joining("\n"));
    }

    @Override
    public Iterator<Finding> iterator() {
        return all.iterator();
    }

    /** {@return how many there are of each severity; such as {@code "2 errors, 1 warning"} or {@code "no findings"}} */
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
