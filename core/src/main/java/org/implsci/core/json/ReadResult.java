package org.implsci.core.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a document: the object, or every fault.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type that was asked for
 */
public final class ReadResult<T> {
    private static final int ECHOED = 10;

    private final @Nullable T value;
    private final Findings findings;

    private ReadResult(@Nullable T value, Findings findings) {
        this.value = value;
        this.findings = findings;
    }

    static <T> ReadResult<T> read(T value) {
        return new ReadResult<>(Objects.requireNonNull(value), Findings.none());
    }

    static <T> ReadResult<T> refused(Findings findings) {
        return new ReadResult<>(null, findings);
    }

    /** Returns this result with a more general type. */
    <S> ReadResult<S> as(Class<S> type) {
        return new ReadResult<>(value == null ? null : type.cast(value), findings);
    }

    /** {@return the object; empty exactly if there are findings} */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** {@return every fault in the document, in the order of reading; empty exactly if there is an object} */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns the object, or throws an exception with all findings.
     *
     * @return the object
     * @throws org.implsci.core.finding.InvalidInputException if the document was refused
     */
    public T orThrow() {
        findings.orThrow();
        return Objects.requireNonNull(value);
    }

    /**
     * {@return the object's text, or {@code "refused: 3 errors"} with one or more lines for each of the first ten
     * findings}
     */
    @Override
    public String toString() {
        if (value != null) {
            return value.toString();
        }
        List<Finding> all = findings.all();
        Findings first = new Findings(all.subList(0, Math.min(ECHOED, all.size())));
        return "refused: " + findings + "\n" + first.explain()
                + (all.size() > ECHOED ? "\nand " + (all.size() - ECHOED) + " more" : "");
    }
}
