// A curve with its certificate, and what it forecasts.
var series = AdoptionSeries.from(1949, 96, 195, 238, 380, 1045, 1230, 1267, 1828, 1586, 1673, 1800, 1580, 1500)
var fit = Rogers.fit(series).fit().orElseThrow()
println(fit.explain())
println(Rogers.forecast(fit, 3, 0.95, IntervalMethod.delta()).explain())

// Who adopted early, under each rule that needs no curve.
var times = AdoptionTimes.ofCounts(new int[] {2, 5, 9, 14, 12, 6, 3}, 9)
println(Rogers.compare(times, ClassificationComparison.rules()).explain())
