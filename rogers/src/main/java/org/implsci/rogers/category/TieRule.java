package org.implsci.rogers.category;

/** The rank that places a block of units that adopted at the same time; a block is never split. */
public enum TieRule {
    /** The rank before the block. */
    START("ties by the start of the block"),
    /** The middle of the block. */
    MIDDLE("ties by the middle of the block"),
    /** The last rank of the block. */
    END("ties by the end of the block");

    private final String label;

    TieRule(String label) {
        this.label = label;
    }

    /** {@return the label for people} */
    public String label() {
        return label;
    }
}
