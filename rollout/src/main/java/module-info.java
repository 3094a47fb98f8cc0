/**
 * Phased rollout and rollback: who does what, when, and when to stop?
 */
module org.implsci.rollout {
    requires static org.jspecify;
    requires transitive org.implsci.core;
}
