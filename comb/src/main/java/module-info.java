/**
 * COM-B and the Behaviour Change Wheel: which behaviour must change, and how?
 *
 * <p>Start with {@link org.implsci.comb.Comb}.
 */
module org.implsci.comb {
    requires static org.immutables.value.annotations;
    requires org.jspecify;
    requires com.google.common;
    requires transitive org.implsci.core;

    exports org.implsci.comb;
    exports org.implsci.comb.design;
    exports org.implsci.comb.diagnosis;
    exports org.implsci.comb.model;
    exports org.implsci.comb.survey;
    exports org.implsci.comb.technique;
    exports org.implsci.comb.wheel;

    opens org.implsci.comb.design to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.comb.diagnosis to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.comb.technique to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.comb.wheel to
            org.implsci.core,
            com.fasterxml.jackson.databind;
}
