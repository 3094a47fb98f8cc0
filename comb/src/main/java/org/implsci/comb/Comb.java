package org.implsci.comb;

/** Placeholder. */
public final class Comb {
    private Comb() {}
}
