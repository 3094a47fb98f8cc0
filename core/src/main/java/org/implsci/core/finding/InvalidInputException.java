package org.implsci.core.finding;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Signals that input cannot be used, with all findings of the check that refused it.
 *
 * <p>The message is the first error and the number of further errors. Immutable and thread-safe.
 */
public final class InvalidInputException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Findings findings;
    private final transient @Nullable Object remainder;

    /**
     * Makes an exception for a report with at least one error.
     *
     * @param findings the report
     * @throws IllegalStateException if the report holds no error
     */
    public InvalidInputException(Findings findings) {
        this(findings, null);
    }

    /** Makes an exception that also hands over a value built from the valid parts. */
    InvalidInputException(Findings findings, @Nullable Object remainder) {
        super(firstAndMore(findings));
        this.findings = findings;
        this.remainder = remainder;
    }

    /**
     * Makes an exception for a builder that lacks mandatory attributes.
     *
     * @param missing the names of the attributes
     */
    public InvalidInputException(String... missing) {
        this(absent(List.of(missing)));
    }

    /** {@return all findings of the check, warnings included} */
    public Findings findings() {
        return findings;
    }

    /**
     * {@return a value built from the valid parts of the input, so that a reader can go on to check its surroundings;
     * not a faithful reading of the input, never to be used otherwise; empty if none could be built}
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
