package org.implsci.rogers.curve;

import org.implsci.core.measure.Statistic;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;
import org.implsci.rogers.source.RogersSources;

/**
 * A named moment of diffusion, such as critical mass or take-off, under one definition.
 *
 * <p>Authors do not agree on these definitions, and "critical mass" and "chasm" are metaphors. Always show such a time with
 * its definition.
 */
public enum Marker implements Term {
    /** 10 % of the potential: the lower end of the range in which, for Rogers, the curve grows steep. */
    CRITICAL_MASS_10("critical mass at 10 %", RogersSources.ROGERS_2003, 0.10),
    /** 20 % of the potential: the upper end of the range in which, for Rogers, the curve grows steep. */
    CRITICAL_MASS_20("critical mass at 20 %", RogersSources.ROGERS_2003, 0.20),
    /** The gap between early adopters and early majority, at Rogers' round 16 %. */
    CHASM("chasm at 16 %", RogersSources.MOORE_1991, 0.16),
    /** The first inflection of the Bass rate, at which the rate grows most steeply. */
    TAKE_OFF("take-off, first inflection", RogersSources.MAHAJAN_MULLER_SRIVASTAVA_1990, Double.NaN),
    /** The time at which the hazard is twice p: from then on imitation adds more than innovation. The share is p/q. */
    IMITATION_LEADS("imitation overtakes innovation", RogersSources.BASS_1969, Double.NaN),
    /** The peak of the rate. */
    PEAK("peak of adoption", RogersSources.BASS_1969, Double.NaN);

    /** The closed list of markers. */
    public static final Vocabulary<Marker> VOCABULARY = Vocabulary.of("marker", Marker.class);

    private final String label;
    private final Source source;
    private final double share;

    Marker(String label, Source source, double share) {
        this.label = label;
        this.source = source;
        this.share = share;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * {@return the source of the definition; our own reading for the marker that is derived from the hazard of the Bass
     * curve}
     */
    public Citation citation() {
        return this == IMITATION_LEADS ? Citation.own(source) : Citation.recalled(source);
    }

    /**
     * Returns the time at which a curve reaches this moment.
     *
     * @param curve the curve
     * @return the time in periods; undefined if the definition does not apply to the curve, or the time lies before the origin
     */
    public Statistic time(DiffusionCurve curve) {
        return switch (this) {
            case CRITICAL_MASS_10, CRITICAL_MASS_20, CHASM -> afterOrigin(curve.quantile(share));
            case PEAK -> curve.peakTime();
            case TAKE_OFF ->
                curve instanceof BassCurve bass
                        ? bass.firstInflection()
                        : Statistic.undefined(NoValueReason.NOT_DEFINED);
            case IMITATION_LEADS ->
                curve instanceof BassCurve bass ? imitationLeads(bass) : Statistic.undefined(NoValueReason.NOT_DEFINED);
        };
    }

    private static Statistic imitationLeads(BassCurve curve) {
        return curve.q() > curve.p()
                ? Statistic.of(curve.quantile(curve.p() / curve.q()))
                : Statistic.undefined(NoValueReason.NOT_REACHED);
    }

    private static Statistic afterOrigin(double time) {
        return time >= 0 ? Statistic.of(time) : Statistic.undefined(NoValueReason.BEFORE_ORIGIN);
    }
}
