package org.implsci.core.json;

import java.io.Serializable;

/**
 * How much a document may ask of the reader.
 *
 * <p>Immutable and thread-safe.
 *
 * @param characters the longest document, in characters; at least 1
 * @param depth the deepest nesting of objects and arrays; at least 1
 * @param findings after how many findings reading stops, so that a hopeless document cannot fill the memory; at least 1
 */
public record ReadLimits(int characters, int depth, int findings) implements Serializable {
    /** Twenty million characters, 100 levels, 1,000 findings. */
    public static final ReadLimits STANDARD = new ReadLimits(20_000_000, 100, 1_000);

    /** Refuses limits below one. */
    public ReadLimits {
        if (characters < 1 || depth < 1 || findings < 1) {
            throw new IllegalArgumentException("expected limits of at least 1, but found " + characters
                    + " characters, depth " + depth + ", " + findings + " findings");
        }
    }

    /**
     * Returns the same limits with another length.
     *
     * @param most the longest document, in characters
     * @return a copy
     */
    public ReadLimits withCharacters(int most) {
        return new ReadLimits(most, depth, findings);
    }

    /**
     * Returns the same limits with another depth.
     *
     * @param most the deepest nesting
     * @return a copy
     */
    public ReadLimits withDepth(int most) {
        return new ReadLimits(characters, most, findings);
    }

    /**
     * Returns the same limits with another number of findings.
     *
     * @param most after how many findings reading stops
     * @return a copy
     */
    public ReadLimits withFindings(int most) {
        return new ReadLimits(characters, depth, most);
    }
}
