package org.implsci.rollout.raci;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The duty that a letter gives to its holder.
 *
 * <p>The same letter means different things in different schemes: A is accountable in one and approver in another. Rules and
 * figures therefore use duties and never letters.
 */
public enum Duty implements Term {
    /** Answers for the outcome and decides. */
    ACCOUNTABLE("answers for it and decides", Channel.NONE, 3),
    /** Does the work. */
    RESPONSIBLE("does the work", Channel.NONE, 3),
    /** Helps the people who do the work. */
    SUPPORTING("helps do the work", Channel.NONE, 2),
    /** Is asked before a decision, and answers. */
    CONSULTED("is asked, and answers", Channel.TWO_WAY, 1),
    /** Is told after a decision. */
    INFORMED("is told", Channel.ONE_WAY, 0),
    /** Is left out on purpose. */
    OMITTED("is left out of the loop", Channel.NONE, -1);

    /** The direction of communication between the task and the holder of a letter. */
    public enum Channel {
        /** None: the holder does the task, or is left out of it. */
        NONE,
        /** To the holder only. */
        ONE_WAY,
        /** To the holder and back. */
        TWO_WAY
    }

    /** The closed list of duties. */
    public static final Vocabulary<Duty> VOCABULARY = Vocabulary.of("duty", Duty.class);

    private final String label;
    private final Channel channel;
    private final int strength;

    Duty(String label, Channel channel, int strength) {
        this.label = label;
        this.channel = channel;
        this.strength = strength;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return the direction of communication: two-way for consulted, one-way for informed, none for the others} */
    public Channel channel() {
        return channel;
    }

    /** {@return whether a holder of this duty takes part in the task; false for {@link #OMITTED} only} */
    public boolean takesPart() {
        return this != OMITTED;
    }

    /**
     * Returns whether this duty makes another duty redundant in the same cell.
     *
     * <p>Accountable and responsible each imply supporting, consulted and informed, but not one another. Supporting implies
     * consulted and informed, and consulted implies informed. The place of supporting in this order is our own choice;
     * practitioners state the rest. No duty implies being left out.
     *
     * @param other a duty
     * @return true if a holder of this duty has the other duty as well
     */
    public boolean implies(Duty other) {
        return other.takesPart() && strength > other.strength;
    }

    @Override
    public String toString() {
        return code();
    }
}
