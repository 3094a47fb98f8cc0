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
    exports org.implsci.rollout.benefit;
    exports org.implsci.rollout.evaluation;
    exports org.implsci.rollout.execution;
    exports org.implsci.rollout.gate;
    exports org.implsci.rollout.governance;
    exports org.implsci.rollout.governance.information;
    exports org.implsci.rollout.measurement;
    exports org.implsci.rollout.npt;
    exports org.implsci.rollout.plan;
    exports org.implsci.rollout.plan.check;
    exports org.implsci.rollout.plan.monitoring;
    exports org.implsci.rollout.plan.pilot;
    exports org.implsci.rollout.plan.rollback;
    exports org.implsci.rollout.plan.schedule;
    exports org.implsci.rollout.raci;
    exports org.implsci.rollout.raci.check;
    exports org.implsci.rollout.readiness;
    exports org.implsci.rollout.safety.hazard;
    exports org.implsci.rollout.safety.matrix;
    exports org.implsci.rollout.spc;
    exports org.implsci.rollout.stakeholder;
    exports org.implsci.rollout.strategy;
    exports org.implsci.rollout.strategy.tradeoff;

    opens org.implsci.rollout.benefit to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.execution to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.gate to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.governance to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.governance.information to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.measurement to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.npt to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.plan to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.plan.monitoring to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.plan.pilot to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.plan.rollback to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.plan.schedule to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.raci to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.raci.check to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.readiness to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.safety.hazard to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.safety.matrix to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.spc to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.stakeholder to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.strategy to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rollout.strategy.tradeoff to
            org.implsci.core,
            com.fasterxml.jackson.databind;
}
