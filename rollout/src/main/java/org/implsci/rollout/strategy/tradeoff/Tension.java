package org.implsci.rollout.strategy.tradeoff;

import org.implsci.core.source.Citation;
import org.implsci.core.source.SourceReport;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The nine tensions between which an implementation is balanced (report 001, L384-488). */
public enum Tension implements Term {
    /** Whether the approach is simple or complex. */
    SIMPLE_COMPLEX("too simple", "too complex", "L388-400", "Match the approach to complexity and risk"),
    /** Whether it goes fast or slowly. */
    FAST_SLOW("too fast", "too slow", "L402-410", "Begin small, grow by feedback, and set no arbitrary dates"),
    /** Whether the model is fixed or changes. */
    RIGID_FLUID("too rigid", "too fluid", "L412-420", "Fix the core, leave the rest to sites, log what is learnt"),
    /** Whether it is built or bought. */
    BUILD_BUY("build", "buy", "L422-435", "Ask of versions, support, interoperability and procurement"),
    /** Whether it is for some or for all. */
    TAILORED_GENERALISED("tailored", "generalised", "L437-445", "Let risk, controls and equity decide"),
    /** Whether it stands alone or is joined. */
    POINT_INTEGRATED("point solution", "integrated", "L447-457", "Join workflows of high risk or volume first"),
    /** Whether sites copy or adapt. */
    STANDARD_ADAPTED("standardised", "adapted", "L459-465", "Know the culture, and expect fidelity accordingly"),
    /** Whether rules or principles govern. */
    RULES_PRINCIPLES("rules", "principles", "L467-475", "Regulate in proportion to risk"),
    /** Whether contracts are short or long. */
    SHORT_LONG_CONTRACT("short contract", "long contract", "L477-488", "Give a long contract points to leave it");

    /** The closed list. */
    public static final Vocabulary<Tension> VOCABULARY = Vocabulary.of("tension", Tension.class);

    private final String first;
    private final String second;
    private final Citation citation;
    private final String advice;

    Tension(String first, String second, String lines, String advice) {
        this.first = first;
        this.second = second;
        this.citation = SourceReport.SERVICE_CHANGE.at(lines);
        this.advice = advice;
    }

    @Override
    public String label() {
        return first + " or " + second;
    }

    /** {@return the first pole; a phrase} */
    public String first() {
        return first;
    }

    /** {@return the second pole; a phrase} */
    public String second() {
        return second;
    }

    /** {@return how the report would balance it, in our words; a sentence} */
    public String advice() {
        return advice;
    }

    /** {@return where it comes from; the lines} */
    public Citation citation() {
        return citation;
    }
}
