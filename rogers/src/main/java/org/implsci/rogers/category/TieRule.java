package org.implsci.rogers.category;

/** By which of its ranks a block of units is placed that adopted at the same time; the block is never split. */
public enum TieRule {
    /** By the share that had adopted before the block. */
    START("ties by the start of the block"),
    /** By the middle of the block. */
    MIDDLE("ties by the middle of the block"),
    /** By the share that has adopted with the block. */
    END("ties by the end of the block");

    private final String label;

    TieRule(String label) {
        this.label = label;
    }

    /** {@return the rule in words; the label} */
    public String label() {
        return label;
    }
}
