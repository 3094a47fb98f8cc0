/**
 * The words that all implsci frameworks share: sources, terms, findings, answers, strict JSON and agreement figures.
 *
 * <p>Start with {@link org.implsci.core.finding.Findings} for what a check reports, {@link org.implsci.core.answer.Answer}
 * for what a person said, and {@link org.implsci.core.json.JsonCodec} for documents.
 */
module org.implsci.core {
    requires static org.immutables.value.annotations;
    requires org.jspecify;
    requires com.google.common;
    requires org.apache.commons.statistics.distribution;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;

    exports org.implsci.core.answer;
    exports org.implsci.core.finding;
    exports org.implsci.core.instrument;
    exports org.implsci.core.json;
    exports org.implsci.core.measure;
    exports org.implsci.core.measure.agreement;
    exports org.implsci.core.measure.descriptive;
    exports org.implsci.core.measure.reliability;
    exports org.implsci.core.panel;
    exports org.implsci.core.picture;
    exports org.implsci.core.source;
    exports org.implsci.core.term;
    exports org.implsci.core.text;
    exports org.implsci.core.style to
            org.implsci.comb,
            org.implsci.nasss,
            org.implsci.rogers,
            org.implsci.rollout;

    opens org.implsci.core.finding to
            com.fasterxml.jackson.databind;
    opens org.implsci.core.instrument to
            com.fasterxml.jackson.databind;
    opens org.implsci.core.panel to
            com.fasterxml.jackson.databind;
    opens org.implsci.core.source to
            com.fasterxml.jackson.databind;
}
