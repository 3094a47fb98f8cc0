package org.implsci.rogers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.json.JsonCodec;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.adoption.AdoptionTimes;
import org.implsci.rogers.attribute.Attribute;
import org.implsci.rogers.attribute.AttributeSheet;
import org.implsci.rogers.attribute.Degree;
import org.implsci.rogers.attribute.InnovationAttributes;
import org.implsci.rogers.attribute.PublishedScales;
import org.implsci.rogers.category.CategoryShares;
import org.implsci.rogers.category.ClassificationComparison;
import org.implsci.rogers.category.ClassificationRule;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.decision.DecisionStage;
import org.implsci.rogers.decision.DecisionStatus;
import org.implsci.rogers.decision.UnitStage;
import org.implsci.rogers.fit.CurveFit;
import org.implsci.rogers.fit.FitObjective;
import org.implsci.rogers.fit.GenerationWeights;
import org.implsci.rogers.fit.MarketPotential;
import org.implsci.rogers.forecast.IntervalMethod;
import org.implsci.rogers.forecast.Landmarks;
import org.implsci.rogers.generalised.Covariate;
import org.implsci.rogers.generalised.Effort;
import org.implsci.rogers.generalised.GeneralisedBass;
import org.implsci.rogers.generalised.OperationalTime;
import org.implsci.rogers.generalised.OperationalTimeModel;
import org.implsci.rogers.generalised.Shock;
import org.implsci.rogers.generalised.ShockForm;
import org.implsci.rogers.generation.Generation;
import org.implsci.rogers.generation.GenerationSeries;
import org.implsci.rogers.generation.NortonBass;
import org.implsci.rogers.spread.HoldRule;
import org.implsci.rogers.spread.SpreadPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every value of this module promises: equality, serialisation, short text; and for documents, JSON. */
class ContractTest {
    /** Pairs that are equal and made apart, each pair unlike all others. */
    static Stream<Arguments> values() {
        List<Object> one = all();
        List<Object> other = all();
        return Stream.iterate(0, i -> i < one.size(), i -> i + 1).map(i -> Arguments.of(one.get(i), other.get(i)));
    }

    private static List<Object> all() {
        AdoptionSeries series = Vectors.series("roomac");
        CurveFit fit = Rogers.fit(series).fit().orElseThrow();
        AdoptionTimes times = times();
        BassCurve curve = new BassCurve(100, 0.02, 0.5);
        return List.of(
                series,
                series.withMissedBefore(5),
                AdoptionSeries.from(1949, 1, 2),
                times,
                AdoptionTimes.ofCounts(new int[] {3, 4, 2}, 1),
                attributes(),
                curve,
                CurveModel.GOMPERTZ.curve(1, 2, 3),
                CurveModel.LOGISTIC.curve(1, 2, 3),
                CurveModel.WEIBULL.curve(1, 2, 3),
                curve.peakTime(),
                new BassCurve(1, 1, 0).peakTime(),
                fit,
                fit.certificate(),
                fit.covariance(),
                fit.estimates().get(0),
                Rogers.fit(series, CurveModel.BASS, FitObjective.OLS),
                Rogers.fit(series.first(5)),
                Rogers.fit(series.first(2)),
                Rogers.fit(series, CurveModel.BASS, FitObjective.OLS)
                        .fit()
                        .orElseThrow()
                        .covariance(),
                Rogers.history(series, CurveModel.BASS, FitObjective.CUMULATIVE),
                Rogers.forecast(fit, 3, 0.9, IntervalMethod.delta()),
                Rogers.forecast(fit, 3, 0.9, IntervalMethod.simulation(100, 2)),
                Rogers.forecast(fit, 3, 0.9, IntervalMethod.delta().notNegative()),
                MarketPotential.free(),
                MarketPotential.known(20_000),
                MarketPotential.population(20_000),
                Rogers.fit(series, CurveModel.BASS, FitObjective.INCREMENTS, MarketPotential.known(20_000)),
                Rogers.fit(
                        series, CurveModel.BASS, FitObjective.MAXIMUM_LIKELIHOOD, MarketPotential.population(20_000)),
                Rogers.fit(series.first(2), CurveModel.BASS, FitObjective.INCREMENTS, MarketPotential.known(20_000)),
                new GeneralisedBass(
                        curve, OperationalTime.shocks(new Shock.Fading(1, -1, 2), new Shock.Lasting(1, 2, -0.5))),
                new GeneralisedBass(curve, OperationalTime.efforts(new Effort("price", -0.5, List.of(2.0, 1.0)))),
                new Shock.Fading(1, -1, 2),
                new Shock.Lasting(1, 2, 3),
                NortonBass.common(0.02, 0.5, new double[] {0, 4}, new double[] {100, 50}),
                new Generation("a generation whose name is longer than anybody needs it to be", 1949, curve),
                Rogers.fit(series, PROGRAMME),
                Rogers.fit(series, PROGRAMME).fit().orElseThrow(),
                Rogers.fit(series, PROGRAMME).fit().orElseThrow().parameters(),
                Rogers.fit(series.first(3), PROGRAMME),
                Rogers.fit(AdoptionSeries.of(1, 2, 4, 8, 16, 32), PROGRAMME),
                PROGRAMME,
                OperationalTimeModel.shocks(ShockForm.fading("campaign", 3), ShockForm.fading("other", 3, -2)),
                OperationalTimeModel.covariates(new Covariate("price", List.of(2.0, 1.0))),
                Rogers.fit(List.of(GenerationSeries.of("only", 0, series.cumulative())), GenerationWeights.EQUAL),
                Rogers.fit(List.of(GenerationSeries.of("only", 0, 1, 2)), GenerationWeights.EQUAL),
                GenerationSeries.of("only", 0, 1, 2),
                Landmarks.peakTime(fit, 0.9),
                Rogers.classify(times, ClassificationRule.rogers()),
                Rogers.classify(times, ClassificationRule.bass(curve)),
                Rogers.compare(times, ClassificationComparison.rules()),
                CategoryShares.byInflections(curve),
                Rogers.profile(attributes(), OrdinalPolicy.WORST),
                PublishedScales.PANKRATZ,
                Rogers.review(List.of(SpreadPoint.at("a").live(1, 2)), HoldRule.anyFall()),
                Rogers.funnel(List.of(new UnitStage("a", DecisionStage.DECISION, DecisionStatus.GOING_ON))));
    }

    private static final OperationalTimeModel PROGRAMME =
            OperationalTimeModel.shocks(ShockForm.lasting("programme", 4, 6));

    private static AdoptionTimes times() {
        return AdoptionTimes.observed(0, 9)
                .before("a")
                .adopted("b", 1.5)
                .adopted("c", 4)
                .adopted("d", 8)
                .notYet("e")
                .build();
    }

    private static InnovationAttributes attributes() {
        return InnovationAttributes.builder()
                .subject("virtual ward")
                .context("South London")
                .date(LocalDate.of(2026, 1, 31))
                .addSheets(AttributeSheet.by("nurse")
                        .rate(Attribute.COMPLEXITY, Degree.HIGH)
                        .rate(Attribute.OBSERVABILITY, Degree.VERY_LOW))
                .build();
    }

    @ParameterizedTest
    @MethodSource("values")
    void equalValuesAreEqual(Object one, Object other) {
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertNotEquals(one, "something else");
        assertEquals(1, all().stream().filter(one::equals).count());
    }

    @ParameterizedTest
    @MethodSource("values")
    void valuesSurviveSerialisation(Object one, Object other) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(one);
        }
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(other, stream.readObject());
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void theShortTextFitsALine(Object one, Object other) {
        assertTrue(one.toString().length() <= 80, one.toString());
        assertEquals(one.toString(), other.toString());
    }

    @Test
    void documentsSurviveWritingAndReading() {
        JsonCodec codec = JsonCodec.standard();
        for (Object document : all().subList(0, 6)) {
            String text = codec.write(document);
            Object read = codec.read(text, documentType(document)).orThrow();
            assertEquals(document, read);
            assertEquals(text, codec.write(read));
            assertTrue(text.contains("\"schema\": \"org.implsci/"), text);
        }
    }

    @Test
    void theFrontDoorReadsWhatItWrites() {
        JsonCodec codec = JsonCodec.standard();
        AdoptionSeries series = Vectors.series("roomac");
        assertEquals(series, Rogers.readSeries(codec.write(series)).orThrow());
        assertEquals(times(), Rogers.readTimes(codec.write(times())).orThrow());
        assertEquals(
                attributes(), Rogers.readAttributes(codec.write(attributes())).orThrow());
        assertFalse(Rogers.readSeries("{}").findings().errors().isEmpty());
    }

    private static Class<?> documentType(Object document) {
        return document instanceof InnovationAttributes ? InnovationAttributes.class : document.getClass();
    }

    @Test
    void resultsAreWritten() {
        JsonCodec codec = JsonCodec.standard();
        AdoptionSeries series = Vectors.series("roomac");
        String fit = codec.write(Rogers.fit(series));
        assertTrue(fit.contains("\"certified\": true") && fit.contains("\"remainingStep\""), fit);
        assertTrue(fit.contains("\"name\": \"q\""), fit);
        String none = codec.write(Rogers.fit(series.first(5)));
        assertTrue(none.contains("\"noFiniteEstimate\": \"growth-not-bending\""), none);
        assertTrue(none.contains("\"limit\": \"exponential growth\""), none);
        String few = codec.write(Rogers.fit(series.first(2)));
        assertTrue(few.contains("too-few-periods") && !few.contains("limit"), few);
        String regression = codec.write(Rogers.fit(series, CurveModel.BASS, FitObjective.OLS));
        assertTrue(regression.contains("\"noStandardError\": \"no-standard-error\""), regression);
        String early = codec.write(Rogers.fit(series.first(4)));
        assertTrue(early.contains("rogers.fit.peak-not-seen"), early);
        String classified = codec.write(Rogers.classify(times(), ClassificationRule.rogers()));
        assertTrue(classified.contains("\"category\": \"innovators\"") && classified.contains("\"empty\""), classified);
        String undefined = codec.write(Rogers.classify(times(), ClassificationRule.bass(new BassCurve(1, 1, 0))));
        assertTrue(undefined.contains("\"undefined\": \"no-interior-peak\""), undefined);
    }

    @Test
    void explanationsNameTheirSources() {
        AdoptionSeries series = Vectors.series("roomac");
        assertTrue(Rogers.fit(series).explain().contains("Srinivasan and Mason 1986"));
        assertTrue(Rogers.fit(series.first(5)).explain().contains("Markovic and Jukic 2013"));
        assertTrue(Rogers.fit(series.first(2)).explain().contains("too-few-periods"));
        assertTrue(Rogers.fit(series.first(4)).explain().contains("warning"));
    }
}
