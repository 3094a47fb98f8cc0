/**
 * Rogers' diffusion of innovations: how does it spread?
 *
 * <p>Start with {@link org.implsci.rogers.Rogers}.
 */
module org.implsci.rogers {
    requires static org.immutables.value.annotations;
    requires org.apache.commons.statistics.distribution;
    requires org.jspecify;
    requires com.google.common;
    requires transitive org.implsci.core;

    exports org.implsci.rogers;
    exports org.implsci.rogers.adoption;
    exports org.implsci.rogers.attribute;
    exports org.implsci.rogers.category;
    exports org.implsci.rogers.curve;
    exports org.implsci.rogers.decision;
    exports org.implsci.rogers.fit;
    exports org.implsci.rogers.forecast;
    exports org.implsci.rogers.generalised;
    exports org.implsci.rogers.generation;
    exports org.implsci.rogers.source;
    exports org.implsci.rogers.spread;

    opens org.implsci.rogers.adoption to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rogers.attribute to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rogers.category to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rogers.fit to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rogers.generalised to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rogers.generation to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.rogers.spread to
            org.implsci.core,
            com.fasterxml.jackson.databind;
}
