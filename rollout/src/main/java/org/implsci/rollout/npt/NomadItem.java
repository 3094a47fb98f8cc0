package org.implsci.rollout.npt;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.implsci.core.instrument.Polarity;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The items of NoMAD: three general ones, and twenty that each belong to a component.
 *
 * <p>The labels are ours and short; the wording of the survey is not included. The numbers are those of published uses with 23
 * items. We read the numbers Q1 to Q7 and Q12 to Q15; the others follow the same order, which we inferred. Q13 is the only item
 * that counts against.
 */
public enum NomadItem implements Term {
    /** General: feels familiar. */
    Q1(null, "feels familiar"),
    /** General: is a normal part of work now. */
    Q2(null, "is a normal part of work"),
    /** General: will become a normal part of work. */
    Q3(null, "will become a normal part of work"),
    /** Differentiation. */
    Q4(NptComponent.DIFFERENTIATION, "differs from usual work"),
    /** Communal specification. */
    Q5(NptComponent.COMMUNAL_SPECIFICATION, "shared understanding of its purpose"),
    /** Individual specification. */
    Q6(NptComponent.INDIVIDUAL_SPECIFICATION, "effect on own work is clear"),
    /** Internalization. */
    Q7(NptComponent.INTERNALIZATION, "value is seen"),
    /** Initiation. */
    Q8(NptComponent.INITIATION, "key people drive it"),
    /** Legitimation. */
    Q9(NptComponent.LEGITIMATION, "belongs to own role"),
    /** Enrolment. */
    Q10(NptComponent.ENROLMENT, "open to working in new ways"),
    /** Activation. */
    Q11(NptComponent.ACTIVATION, "will go on supporting it"),
    /** Interactional workability. */
    Q12(NptComponent.INTERACTIONAL_WORKABILITY, "easy to fit into the work"),
    /** Relational integration. */
    Q13(NptComponent.RELATIONAL_INTEGRATION, "disturbs working relationships"),
    /** Relational integration. */
    Q14(NptComponent.RELATIONAL_INTEGRATION, "confidence in others using it"),
    /** Skill set workability. */
    Q15(NptComponent.SKILL_SET_WORKABILITY, "work goes to those with the skill"),
    /** Skill set workability. */
    Q16(NptComponent.SKILL_SET_WORKABILITY, "enough training"),
    /** Contextual integration. */
    Q17(NptComponent.CONTEXTUAL_INTEGRATION, "enough resources"),
    /** Contextual integration. */
    Q18(NptComponent.CONTEXTUAL_INTEGRATION, "management backs it"),
    /** Systematization. */
    Q19(NptComponent.SYSTEMATIZATION, "reports on effects are known"),
    /** Communal appraisal. */
    Q20(NptComponent.COMMUNAL_APPRAISAL, "staff find it worthwhile"),
    /** Individual appraisal. */
    Q21(NptComponent.INDIVIDUAL_APPRAISAL, "effect on own work is valued"),
    /** Reconfiguration. */
    Q22(NptComponent.RECONFIGURATION, "feedback can improve it"),
    /** Reconfiguration. */
    Q23(NptComponent.RECONFIGURATION, "own way of using it can change");

    /** The closed list. */
    public static final Vocabulary<NomadItem> VOCABULARY = Vocabulary.of("item of NoMAD", NomadItem.class);

    private final @Nullable NptComponent component;
    private final String label;

    NomadItem(@Nullable NptComponent component, String label) {
        this.component = component;
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return the component of the item; empty for a general item} */
    public Optional<NptComponent> component() {
        return Optional.ofNullable(component);
    }

    /** {@return the polarity: reversed for Q13, positive for all other items} */
    public Polarity polarity() {
        return this == Q13 ? Polarity.REVERSED : Polarity.POSITIVE;
    }

    /**
     * Returns the items of a construct.
     *
     * @param construct the construct
     * @return 4, 4, 7 or 5 items; unmodifiable
     */
    public static List<NomadItem> of(NptConstruct construct) {
        Objects.requireNonNull(construct, "construct");
        return Stream.of(values())
                .filter(item -> item.component != null && item.component.construct() == construct)
                .toList();
    }
}
