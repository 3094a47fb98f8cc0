package org.implsci.rollout.raci.check;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.finding.Severity;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.raci.Task;
import org.jspecify.annotations.Nullable;

/**
 * The findings of all rules about a matrix under a policy, and the state of each row.
 *
 * <p>A rule whose threshold or requirement the policy leaves open is not asked; {@link #notAsked} lists these rules. Two reports are equal if matrix and policy are. Immutable and thread-safe.
 */
public final class RaciReport implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final RaciMatrix matrix;
    private final RaciPolicy policy;
    private final transient Rulings rulings;
    private final transient Findings findings;

    private RaciReport(RaciMatrix matrix, RaciPolicy policy) {
        this.matrix = Objects.requireNonNull(matrix, "matrix");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.rulings = new Rulings();
        empty("tasks", matrix.tasks());
        empty("parties", matrix.parties());
        new RowRules(matrix, policy, rulings).check();
        new ColumnRules(matrix, policy, rulings).check();
        new CrossRules(matrix, policy, rulings).check();
        this.findings = rulings.findings();
    }

    /**
     * Checks a matrix against every rule.
     *
     * @param matrix the matrix
     * @param policy the thresholds and requirements
     * @return the report
     */
    public static RaciReport of(RaciMatrix matrix, RaciPolicy policy) {
        return new RaciReport(matrix, policy);
    }

    private void empty(String name, List<?> elements) {
        if (elements.isEmpty()) {
            rulings.add(Rulings.by(
                            RaciRule.DUPLICATE_NAME, Severity.ERROR, "raci." + name + ".absent", Pointer.ROOT.at(name))
                    .message("the matrix has no " + name)
                    .expected("at least one")
                    .build());
        }
    }

    /** {@return the matrix} */
    public RaciMatrix matrix() {
        return matrix;
    }

    /** {@return the policy} */
    public RaciPolicy policy() {
        return policy;
    }

    /**
     * {@return all findings: about the whole matrix, then by row, then by column, then across rows; each with a pointer into
     * the document of the matrix and the id of its rule in the parameter {@code rule}}
     */
    public Findings findings() {
        return findings;
    }

    /** {@return whether no finding is an error} */
    public boolean isValid() {
        return findings.isValid();
    }

    /**
     * Returns the findings of one rule.
     *
     * @param rule the rule
     * @return its findings, in order
     */
    public Findings findings(RaciRule rule) {
        return new Findings(findings.all().stream()
                .filter(finding -> rule.code().equals(finding.parameters().get("rule")))
                .toList());
    }

    /**
     * Returns the findings about one row.
     *
     * @param task the id of a task of the matrix
     * @return the findings about the row, in order
     * @throws org.implsci.core.finding.InvalidInputException if the matrix does not declare the task
     */
    public Findings row(String task) {
        matrix.placeOfTask(task);
        return new Findings(rulings.row(task));
    }

    /**
     * Returns the state of one row.
     *
     * @param task the id of a task of the matrix
     * @return clean, warned or broken
     * @throws org.implsci.core.finding.InvalidInputException if the matrix does not declare the task
     */
    public RowState state(String task) {
        Findings row = row(task);
        return !row.isValid() ? RowState.BROKEN : row.warnings().isEmpty() ? RowState.CLEAN : RowState.WARNED;
    }

    /**
     * Checks a row that a plan depends on (rule X4).
     *
     * @param required the task and what needs it
     * @param place the pointer into the document of the plan
     * @return no finding if the row is there and has no error; otherwise one error at that place
     */
    public Findings require(RequiredRow required, Pointer place) {
        return CrossRules.requiredRow(matrix, rulings, required, place)
                .map(Findings::of)
                .orElseGet(Findings::none);
    }

    /**
     * {@return the rules that were not asked, or only in part, because the policy or the parties lack a value that they need;
     * in their order; X3 is always among them, because the map of stakeholders asks it}
     */
    public List<RaciRule> notAsked() {
        boolean capacities =
                matrix.parties().stream().anyMatch(party -> party.capacity().isPresent());
        List<RaciRule> rules = new ArrayList<>();
        unless(policy.mostResponsible().isPresent(), RaciRule.MANY_RESPONSIBLE, rules);
        unless(
                policy.mostConsulted().isPresent() && policy.mostInformed().isPresent(),
                RaciRule.MANY_CONSULTED_OR_INFORMED,
                rules);
        unless(policy.mostAccountableShare().isPresent() && capacities, RaciRule.ACCOUNTABILITY_BOTTLENECK, rules);
        unless(capacities, RaciRule.OVERLOADED_PARTY, rules);
        unless(policy.mostSoleResponsible().isPresent(), RaciRule.SINGLE_POINT_OF_FAILURE, rules);
        unless(!policy.separations().isEmpty(), RaciRule.DUTIES_NOT_SEPARATED, rules);
        unless(!policy.participations().isEmpty(), RaciRule.MISSING_PARTICIPATION, rules);
        rules.add(RaciRule.MISSING_STAKEHOLDER);
        unless(!policy.requiredRows().isEmpty(), RaciRule.INVALID_DECISION_ROW, rules);
        return ImmutableList.copyOf(rules);
    }

    private static void unless(boolean asked, RaciRule rule, List<RaciRule> rules) {
        if (!asked) {
            rules.add(rule);
        }
    }

    /** {@return the share of rows without an error, of all rows; undefined without a row} */
    public Share validity() {
        return new Share(
                count(RowState.CLEAN) + count(RowState.WARNED), matrix.tasks().size());
    }

    private long count(RowState state) {
        return matrix.tasks().stream().filter(task -> state(task.id()) == state).count();
    }

    /**
     * Returns a convenience figure from 0 to 100: the weighted mean over rows of 1 for clean, 1/2 for warned, 0 for
     * broken.
     *
     * <p>100 x the sum of w(t) v(t), by the sum of w(t). No source gives it; it is our own choice, and {@link #state} gives
     * its parts.
     *
     * @param weight w(t), finite and not negative
     * @return the figure; undefined for want of data if the weights sum to 0
     * @throws org.implsci.core.finding.InvalidInputException if a weight is negative or not finite
     */
    public Statistic clarity(ToDoubleFunction<Task> weight) {
        double sum = 0;
        double clear = 0;
        for (Task task : matrix.tasks()) {
            double w = weight.applyAsDouble(task);
            new Requirements()
                    .range(matrix.placeOfTask(task.id()), w, 0, Double.MAX_VALUE)
                    .orThrow();
            sum += w;
            clear += switch (state(task.id())) {
                case CLEAN -> w;
                case WARNED -> w / 2;
                case BROKEN -> 0;
            };
        }
        return sum == 0 ? Statistic.undefined(Statistic.UndefinedReason.NO_DATA) : Statistic.of(100 * clear / sum);
    }

    /** {@return the findings as tidy data: rule, code, severity, ids of task and party, message and pointer} */
    public TidyTable toData() {
        TidyTable.Builder rows = TidyTable.columns("rule", "code", "severity", "task", "party", "message", "pointer");
        findings.forEach(finding -> rows.row(
                finding.parameters().get("rule"),
                finding.code(),
                finding.severity().code(),
                finding.parameters().get("task"),
                finding.parameters().get("party"),
                finding.message(),
                finding.pointer().text()));
        return rows.build();
    }

    /**
     * {@return the long form for a person: the headline, every finding in full, and the rules that were not asked; without a
     * line end after the last}
     */
    public String explain() {
        List<String> parts = new ArrayList<>();
        parts.add(toString());
        if (!findings.isEmpty()) {
            parts.add(findings.explain());
        }
        parts.add("not asked: "
                + notAsked().stream()
                        .map(rule -> rule.code() + " " + rule.label())
                        .collect(Collectors.joining(", ")));
        return String.join("\n", parts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RaciReport that && matrix.equals(that.matrix) && policy.equals(that.policy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(matrix, policy);
    }

    /** {@return the number of findings and of valid rows} */
    @Override
    public String toString() {
        return "RACI: " + findings + "; valid rows " + validity();
    }

    @Serial
    private Object readResolve() {
        return new RaciReport(matrix, policy);
    }
}
