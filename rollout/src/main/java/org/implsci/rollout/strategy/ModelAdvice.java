package org.implsci.rollout.strategy;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.implsci.core.text.SafeText;
import org.implsci.core.text.TidyTable;
import org.jspecify.annotations.Nullable;

/**
 * The recommended implementation model, with the arguments for and against each model.
 *
 * <p>Immutable and thread-safe.
 *
 * @param recommended the model by the first rule that applies; null if no rule applies
 * @param rule the id of that rule, {@code none} if none applies
 * @param arguments every argument, whether or not the recommendation follows it; unmodifiable
 * @param clusters the units that are tied together; unmodifiable
 * @param unknown the factors that are not known, so that no rule could use them; unmodifiable
 */
public record ModelAdvice(
        @Nullable ImplementationModel recommended,
        String rule,
        List<ModelArgument> arguments,
        List<List<String>> clusters,
        List<String> unknown)
        implements Serializable {
    /** Copies the lists. */
    public ModelAdvice {
        arguments = ImmutableList.copyOf(Objects.requireNonNull(arguments, "arguments"));
        clusters = ImmutableList.copyOf(Objects.requireNonNull(clusters, "clusters"));
        unknown = ImmutableList.copyOf(Objects.requireNonNull(unknown, "unknown"));
        Objects.requireNonNull(rule, "rule");
    }

    /**
     * {@return the arguments against the recommended model; empty if none is recommended}
     */
    public List<ModelArgument> against() {
        return arguments.stream()
                .filter(argument -> argument.model() == recommended && !argument.favours())
                .toList();
    }

    /**
     * {@return the recommendation, the arguments with their sources, and the unknown factors, as text; no line end after
     * the last line}
     */
    public String explain() {
        List<String> lines = new ArrayList<>();
        lines.add(toString());
        arguments.forEach(argument -> lines.add("  " + SafeText.line(argument.toString(), 300) + " ["
                + argument.citation().cite() + "]"));
        if (!unknown.isEmpty()) {
            lines.add("  not known: " + String.join(", ", unknown));
        }
        return String.join("\n", lines);
    }

    /** {@return the arguments as tidy data: one row for each, with the model that the rules recommend} */
    public TidyTable toData() {
        TidyTable.Builder rows = TidyTable.columns("recommended", "rule", "model", "favours", "statement", "source");
        arguments.forEach(argument -> rows.row(
                recommended,
                rule,
                argument.model(),
                argument.favours(),
                argument.statement(),
                argument.citation().cite()));
        return rows.build();
    }

    /** {@return the recommended model, the rule and the number of arguments} */
    @Override
    public String toString() {
        return (recommended == null ? "no rule applies" : recommended.label()) + " (rule " + rule + "), "
                + arguments.size() + " arguments";
    }
}
