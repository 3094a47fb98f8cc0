/**
 * Phased rollout and rollback: who does what, when, and when to stop?
 *
 * <p>Start with {@link org.implsci.rollout.Rollout}.
 */
module org.implsci.rollout {
    requires static org.immutables.value.annotations;
    requires org.jspecify;
    requires com.google.common;
    requires org.apache.commons.statistics.distribution;
    requires transitive org.implsci.core;

    exports org.implsci.rollout;
    exports org.implsci.rollout.advice;
    exports org.implsci.rollout.benefit;
    exports org.implsci.rollout.embed;
    exports org.implsci.rollout.evaluate;
    exports org.implsci.rollout.gate;
    exports org.implsci.rollout.monitor;
    exports org.implsci.rollout.plan;
    exports org.implsci.rollout.raci.metric;
    exports org.implsci.rollout.raci.rule;
    exports org.implsci.rollout.raci;
    exports org.implsci.rollout.readiness.choice;
    exports org.implsci.rollout.readiness.governance;
    exports org.implsci.rollout.readiness;
    exports org.implsci.rollout.risk.hazard;
    exports org.implsci.rollout.risk;
    exports org.implsci.rollout.rollback;
    exports org.implsci.rollout.stakeholder;
    exports org.implsci.rollout.state;
    exports org.implsci.rollout.wave;

    opens org.implsci.rollout.advice to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.benefit to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.embed to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.gate to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.monitor to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.plan to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.raci to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.raci.rule to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.readiness to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.readiness.choice to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.readiness.governance to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.risk to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.risk.hazard to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.rollback to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.stakeholder to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.state to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.wave to
            org.implsci.core,
            com.fasterxml.jackson.databind;
}
