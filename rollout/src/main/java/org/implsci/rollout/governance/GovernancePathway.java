package org.implsci.rollout.governance;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;

/**
 * The approval pathway of one adopter, step by step.
 *
 * <p>That each step waits for the one before is our own choice, and the cautious one. Immutable and thread-safe.
 *
 * @param adopter the id of the site or organisation that adopts; not blank
 * @param steps the approvals in their order; unmodifiable
 */
public record GovernancePathway(String adopter, List<ApprovalStep> steps) implements Serializable {
    /** Copies the list; refuses a blank adopter. */
    public GovernancePathway {
        steps = ImmutableList.copyOf(Objects.requireNonNull(steps, "steps"));
        new Requirements().notBlank("adopter", adopter).orThrow();
    }

    /**
     * {@return the lead time of all steps together; not known if the pathway has no step}
     */
    public LeadTime leadTime() {
        long known =
                steps.stream().mapToLong(step -> step.leadTimeDays().orElse(0)).sum();
        long unknown =
                steps.stream().filter(step -> step.leadTimeDays().isEmpty()).count();
        return new LeadTime(known, steps.isEmpty() ? 1 : (int) unknown);
    }

    /**
     * {@return what each approval is called: its approver, and where one gives several, the forum or the number of the
     * step with it, so that one approval never stands for two; a name for each step, in their order; unmodifiable}
     */
    public List<String> approvals() {
        List<String> names = new ArrayList<>();
        for (int index = 0; index < steps.size(); index++) {
            ApprovalStep step = steps.get(index);
            String number = "step " + (index + 1);
            names.add(
                    times(step.approver(), ApprovalStep::approver) == 1
                            ? step.approver()
                            : step.approver() + ", "
                                    + step.forum()
                                            .filter(forum ->
                                                    times(step.approver() + ", " + forum, GovernancePathway::full) == 1)
                                            .orElse(number));
        }
        return List.copyOf(names);
    }

    private long times(String name, Function<ApprovalStep, String> namer) {
        return steps.stream().filter(step -> namer.apply(step).equals(name)).count();
    }

    private static String full(ApprovalStep step) {
        return step.approver() + ", " + step.forum().orElse("");
    }

    /** Returns the adopter and how many steps. */
    @Override
    public String toString() {
        return SafeText.line(adopter, 30) + ", " + steps.size() + " steps";
    }
}
