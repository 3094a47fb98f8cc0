package org.implsci.rogers.curve;

import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;
import org.implsci.rogers.source.RogersSources;

/** The kinds of curve. */
public enum CurveModel implements Term {
    /** The Bass curve: external and internal influence, with hazard p + q F. */
    BASS("Bass", Citation.recalled(RogersSources.BASS_1969)),
    /** The logistic curve: symmetric about its inflection at half the potential. */
    LOGISTIC("logistic", Citation.recalled(RogersSources.GRILICHES_1957)),
    /** The Gompertz curve: an inflection at 1/e of the potential and a slow approach to it. */
    GOMPERTZ(
            "Gompertz",
            Citation.recalled(Source.of(
                    "Gompertz", 1825, "On the nature of the function expressive of the law of human mortality"))),
    /** The Weibull curve: a hazard that rises or falls as a power of time. */
    WEIBULL(
            "Weibull",
            Citation.recalled(Source.of("Weibull", 1951, "A statistical distribution function of wide applicability")));

    /** The closed list of models. */
    public static final Vocabulary<CurveModel> VOCABULARY = Vocabulary.of("curve model", CurveModel.class);

    private final String label;
    private final Citation citation;

    CurveModel(String label, Citation citation) {
        this.label = label;
        this.citation = citation;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return the source of the curve} */
    public Citation citation() {
        return citation;
    }

    /**
     * Returns the curve of this kind with given parameters.
     *
     * @param potential the potential
     * @param first the second of the curve's parameters
     * @param second the third of the curve's parameters
     * @return the curve
     * @throws org.implsci.core.finding.InvalidInputException if a parameter is outside its domain
     */
    public DiffusionCurve curve(double potential, double first, double second) {
        return switch (this) {
            case BASS -> new BassCurve(potential, first, second);
            case LOGISTIC -> new LogisticCurve(potential, first, second);
            case GOMPERTZ -> new GompertzCurve(potential, first, second);
            case WEIBULL -> new WeibullCurve(potential, first, second);
        };
    }
}
