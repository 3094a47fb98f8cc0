// NASSS recommends, a person answers for it in the matrix.
var assessment = Nasss.read(sample("ambient-voice/nasss-1-before.json")).orThrow()
var advice = Nasss.guidance(Nasss.profile(assessment, OrdinalPolicy.WORST), CareSetting.CLINICAL_FACING).recommendations().get(0)
var matrix = RaciMatrix.of(Scheme.RACI).plus(Party.role("CCIO")).plus(Party.role("IT lead")).plus(Task.of("find-out", advice.action(), TaskKind.ACTIVITY)).assign("find-out", "CCIO", "A").assign("find-out", "IT lead", "R")
println(matrix.toTable().toText())
println(Rollout.checkMatrix(matrix, RaciPolicy.plain()).findings())

// COM-B finds what stands in the way; an option that people chose becomes a row of the same matrix.
var design = Comb.readDesign(sample("ambient-voice/design.json")).orThrow()
println(design.deficits())
var chosen = design.selections().get(0)
var grown = matrix.plus(Task.of("behaviour", chosen.option() + ": " + chosen.reason(), TaskKind.ACTIVITY)).assign("behaviour", "CCIO", "A", "R")
println(grown.toTable().toText())

// Rogers says who came early to an earlier change; a late site follows an early one of its kind.
var earlier = Rogers.classify(Rogers.readTimes(sample("ambient-voice/adoption-times.json")).orThrow(), ClassificationRule.rogers())
for (int site = 0; site < earlier.times().size(); site++) println(earlier.times().unit(site) + ": " + earlier.category(site).map(category -> category.label()).orElse("not yet adopted"))
var leader = WaveSite.builder().id("acute-1").load(2).readiness(0.9).build()
var follower = WaveSite.builder().id("acute-3").load(2).readiness(0.9).addAfter("acute-1").build()
println(Rollout.planWaves(List.of(follower, leader), List.of(), new WavePolicy(4, 0.8, PackingOrder.IN_ORDER)).waves())

// Readiness as a measurement for a gate: not known is no data, and no data is no pass.
var gaps = ListAnswers.to(Checklists.FIVE_GAPS).answer("cultural", CheckLevel.MET).answer("capacity", CheckLevel.MET).answer("evidence", CheckLevel.MET).answer("technical", CheckLevel.MET)
println(Threshold.lower(0, 0.5).read(Rollout.readiness(Checklists.FIVE_GAPS, gaps).measurement()).label())
println(Threshold.lower(0, 0.5).read(Rollout.readiness(Checklists.FIVE_GAPS, gaps.answer("financial", CheckLevel.MET)).measurement()).label())

// Sites that went live are a series of adoption (synthetic): a curve, or the reason why there is none.
println(Rogers.fit(Rogers.readSeries(sample("practices-synthetic/series.json")).orThrow()))
