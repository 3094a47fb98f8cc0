package org.implsci.comb.design;
/** x. */
public final class X {
    private X() {}
}
