/**
 * Phased rollout and rollback: who does what, when, and when to stop?
 */
module org.implsci.rollout {
    requires static org.immutables.value.annotations;
    requires org.jspecify;
    requires com.google.common;
    requires transitive org.implsci.core;

    exports org.implsci.rollout.gate;

    opens org.implsci.rollout.gate to
            org.implsci.core,
            com.fasterxml.jackson.databind;
}
