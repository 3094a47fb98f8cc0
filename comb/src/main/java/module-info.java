/**
 * COM-B and the Behaviour Change Wheel: which behaviour must change, and how?
 */
module org.implsci.comb {
    requires static org.jspecify;
    requires transitive org.implsci.core;
}
