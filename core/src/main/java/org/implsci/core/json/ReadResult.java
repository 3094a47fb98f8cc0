package org.implsci.core.json;

import java.util.Objects;
import java.util.Optional;
import org.implsci.core.finding.Findings;
import org.jspecify.annotations.Nullable;

/**
 * What reading a document came to: the object, or every fault found.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type that was asked for
 */
public final class ReadResult<T> {
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

    /**
     * The object.
     *
     * @return the object; empty exactly if there are findings
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Every fault in the document, in the order of reading.
     *
     * @return the report; empty exactly if there is an object
     */
    public Findings findings() {
        return findings;
    }

    /**
     * The object, or an exception with all findings.
     *
     * @return the object
     * @throws org.implsci.core.finding.InvalidInputException if the document was refused
     */
    public T orThrow() {
        findings.orThrow();
        return Objects.requireNonNull(value);
    }

    /**
     * The object or the number of findings.
     *
     * @return such as {@code "refused: 3 errors"}
     */
    @Override
    public String toString() {
        return value == null ? "refused: " + findings : value.toString();
    }
}
