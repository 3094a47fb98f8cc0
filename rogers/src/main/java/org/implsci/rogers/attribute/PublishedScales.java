package org.implsci.rogers.attribute;

import java.util.List;
import org.implsci.core.source.Citation;
import org.implsci.rogers.source.RogersSources;
import org.jspecify.annotations.Nullable;

/** The structures of published instruments for perceived attributes, without their wording. */
public final class PublishedScales {
    private static final Citation MOORE_BENBASAT = Citation.recalled(RogersSources.MOORE_BENBASAT_1991);
    private static final Citation PANKRATZ_CHECKED = Citation.published(RogersSources.PANKRATZ_2002.at("abstract"));
    /** For a number that the abstract does not state. */
    private static final Citation PANKRATZ_RECALLED = Citation.recalled(RogersSources.PANKRATZ_2002);

    /**
     * Moore and Benbasat 1991, short form: 25 items in 8 constructs.
     *
     * <p>Complexity is measured as ease of use, so its score is reversed; observability is split in two; image and
     * voluntariness are not among Rogers' five. The numbers of items and the alphas are recalled, not checked.
     */
    public static final PublishedScale MOORE_BENBASAT_SHORT = new PublishedScale(
            "moore-benbasat-1991-short",
            "Moore and Benbasat, short form",
            7,
            List.of(
                    recalled("relative-advantage", "Relative advantage", Attribute.RELATIVE_ADVANTAGE, 5, 0.90),
                    recalled("compatibility", "Compatibility", Attribute.COMPATIBILITY, 3, 0.86),
                    new ScaleConstruct(
                            "ease-of-use", "Ease of use", List.of(Attribute.COMPLEXITY), true, 4, 0.84, MOORE_BENBASAT),
                    recalled("trialability", "Trialability", Attribute.TRIALABILITY, 2, 0.71),
                    recalled("result-demonstrability", "Result demonstrability", Attribute.OBSERVABILITY, 4, 0.79),
                    recalled("visibility", "Visibility", Attribute.OBSERVABILITY, 2, 0.83),
                    recalled("image", "Image", null, 3, 0.79),
                    recalled("voluntariness", "Voluntariness", null, 2, 0.82)),
            MOORE_BENBASAT);

    /** Pankratz, Hallfors and Cho 2002: 17 items in three factors; trialability did not apply there. */
    public static final PublishedScale PANKRATZ = new PublishedScale(
            "pankratz-2002",
            "Pankratz, Hallfors and Cho",
            5,
            List.of(
                    new ScaleConstruct(
                            "relative-advantage-compatibility",
                            "Relative advantage/compatibility",
                            List.of(Attribute.RELATIVE_ADVANTAGE, Attribute.COMPATIBILITY),
                            false,
                            null,
                            0.89,
                            PANKRATZ_CHECKED),
                    new ScaleConstruct(
                            "complexity",
                            "Complexity",
                            List.of(Attribute.COMPLEXITY),
                            false,
                            null,
                            0.81,
                            PANKRATZ_RECALLED),
                    new ScaleConstruct(
                            "observability",
                            "Observability",
                            List.of(Attribute.OBSERVABILITY),
                            false,
                            null,
                            0.71,
                            PANKRATZ_CHECKED)),
            PANKRATZ_CHECKED);

    /** All instruments. */
    public static final List<PublishedScale> ALL = List.of(MOORE_BENBASAT_SHORT, PANKRATZ);

    private PublishedScales() {}

    private static ScaleConstruct recalled(
            String code, String label, @Nullable Attribute attribute, int items, double alpha) {
        return new ScaleConstruct(
                code, label, attribute == null ? List.of() : List.of(attribute), false, items, alpha, MOORE_BENBASAT);
    }
}
