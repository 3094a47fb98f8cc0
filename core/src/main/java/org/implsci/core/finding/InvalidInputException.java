package org.implsci.core.finding;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when input cannot be used; carries every finding of the check that refused it.
 *
 * <p>The message is the first error and how many more there are. Immutable and thread-safe.
 */
public final class InvalidInputException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Findings findings;
    private final transient @Nullable Object remainder;

    /**
     * An exception for a report with at least one error.
     *
     * @param findings the report
     * @throws IllegalStateException if the report holds no error
     */
    public InvalidInputException(Findings findings) {
        this(findings, null);
    }

    /** An exception that hands over what could be made of the sound parts. */
    InvalidInputException(Findings findings, @Nullable Object remainder) {
        super(firstAndMore(findings));
        this.findings = findings;
        this.remainder = remainder;
    }

    /**
     * An exception for a builder that was asked to build before all mandatory attributes were set.
     *
     * @param missing the names of the attributes
     */
    public InvalidInputException(String... missing) {
        this(absent(List.of(missing)));
    }

    /** {@return every finding of the check, warnings included; the report} */
    public Findings findings() {
        return findings;
    }

    /**
     * {@return what could be made of the sound parts, so that a reader can go on to check what surrounds the faulty
     * ones; the value, which is not what the input says and must not be used for anything else; empty if none was made}
     */
    public Optional<Object> remainder() {
        return Optional.ofNullable(remainder);
    }

    private static Findings absent(List<String> names) {
        return new Findings(names.stream()
                .map(name -> Finding.error("attribute.absent", Pointer.ROOT.at(name))
                        .message("this attribute is mandatory")
                        .build())
                .collect(ImmutableList.toImmutableList()));
    }

    private static String firstAndMore(Findings findings) {
        List<Finding> errors = findings.errors();
        if (errors.isEmpty()) {
            throw new IllegalStateException("an exception needs an error, but found " + findings);
        }
        String first = errors.get(0).pointer().equals(Pointer.ROOT)
                ? errors.get(0).sentence()
                : errors.get(0).pointer() + ": " + errors.get(0).sentence();
        return errors.size() == 1 ? first : first + " (and " + (errors.size() - 1) + " more)";
    }
}
