package org.implsci.core.json;

import java.io.Serializable;

/**
 * Limits for a document that is read.
 *
 * <p>Immutable and thread-safe.
 *
 * @param characters the greatest length of a document, in characters; at least 1
 * @param depth the greatest nesting of objects and arrays; at least 1
 * @param findings the number of findings after which reading stops, to protect memory; at least 1
 */
public record ReadLimits(int characters, int depth, int findings) implements Serializable {
    /** The standard limits: twenty million characters, 100 levels, 1,000 findings. */
    public static final ReadLimits STANDARD = new ReadLimits(20_000_000, 100, 1_000);

    /** Refuses limits below one. */
    public ReadLimits {
        if (characters < 1 || depth < 1 || findings < 1) {
            throw new IllegalArgumentException("expected limits of at least 1, but found " + characters
                    + " characters, depth " + depth + ", " + findings + " findings");
        }
    }

    /**
     * {@return a copy with another greatest length}
     *
     * @param most the greatest length of a document, in characters
     */
    public ReadLimits withCharacters(int most) {
        return new ReadLimits(most, depth, findings);
    }

    /**
     * {@return a copy with another greatest depth}
     *
     * @param most the greatest nesting
     */
    public ReadLimits withDepth(int most) {
        return new ReadLimits(characters, most, findings);
    }

    /**
     * {@return a copy with another number of findings}
     *
     * @param most the number of findings after which reading stops
     */
    public ReadLimits withFindings(int most) {
        return new ReadLimits(characters, depth, most);
    }
}
