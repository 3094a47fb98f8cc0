package org.implsci.rollout.raci;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * What a letter asks of whoever holds it, whatever the scheme calls the letter.
 *
 * <p>Letters collide between schemes (A is accountable in one and approver in another), so rules and figures speak of
 * duties and never of letters.
 */
public enum Duty implements Term {
    /** Answers for the outcome and decides. */
    ACCOUNTABLE("answers for it and decides", Channel.NONE, 3),
    /** Does the work. */
    RESPONSIBLE("does the work", Channel.NONE, 3),
    /** Helps whoever does the work. */
    SUPPORTING("helps do the work", Channel.NONE, 2),
    /** Is asked before: words go both ways. */
    CONSULTED("is asked, and answers", Channel.TWO_WAY, 1),
    /** Is told after: words go one way. */
    INFORMED("is told", Channel.ONE_WAY, 0),
    /** Is deliberately left out. */
    OMITTED("is left out of the loop", Channel.NONE, -1);

    /** Which way words go between the task and whoever holds the letter. */
    public enum Channel {
        /** Neither: the holder is inside the task, or left out of it. */
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

    /**
     * {@return which way words go; two-way for whoever is consulted, one-way for whoever is informed, none for the
     * others}
     */
    public Channel channel() {
        return channel;
    }

    /** {@return whether whoever has this duty takes part in the task; false for whoever is left out} */
    public boolean takesPart() {
        return this != OMITTED;
    }

    /**
     * Returns whether this duty makes another one superfluous in the same cell.
     *
     * <p>Accountable and responsible each imply supporting, consulted and informed, but not one another; then each implies
     * what is declared after it. Where supporting stands in this order is our own choice, the rest is stated by
     * practitioners. Being left out is implied by none and gives way to any other duty.
     *
     * @param other a duty
     * @return true if whoever has this one has the other one as well
     */
    public boolean implies(Duty other) {
        return other.takesPart() && strength > other.strength;
    }

    @Override
    public String toString() {
        return code();
    }
}
