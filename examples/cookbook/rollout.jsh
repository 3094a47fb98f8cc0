// A matrix with two who decide, and the same one mended.
var matrix = RaciMatrix.of(Scheme.RACI).plus(Party.role("CCIO")).plus(Party.role("Ward manager")).plus(Task.of("go", "Go or no-go", TaskKind.DECISION))
println(Rollout.checkMatrix(matrix.assign("go", "CCIO", "A").assign("go", "Ward manager", "A"), RaciPolicy.plain()).explain())
println(Rollout.checkMatrix(matrix.assign("go", "CCIO", "A").assign("go", "Ward manager", "R"), RaciPolicy.plain()).findings())

// A plan and its log: where it stands, and why.
var plan = Rollout.readPlan(sample("ambient-voice/plan.json")).orThrow()
var who = WhoDecides.of(Rollout.readRaci(sample("ambient-voice/raci.json")).orThrow())
println(Rollout.checkPlan(plan, who))
println(Rollout.replay(plan, who, Rollout.readLog(sample("ambient-voice/log-rolls-back.json")).orThrow()).explain())

// Is this chance? Eight days before, seven after, limits from the eight.
var minutes = MonitoredSeries.of(Direction.LOWER_IS_BETTER, 31, 29, 33, 30, 32, 28, 31, 30, 22, 21, 23, 20, 22, 21, 23).withBaseline(8)
println(Rollout.chart(minutes, SpcRuleSet.NHSR_PLOT_THE_DOTS).explain())

// Benefits and costs: what is realised, and what is not known.
var benefits = Rollout.readBenefits(sample("ambient-voice/benefits.json")).orThrow()
println(benefits.toTable().toText())
println(benefits.findings().explain())

// A checklist with one answer of five: no score, and what to do next.
var gaps = Rollout.readiness(Checklists.FIVE_GAPS, ListAnswers.to(Checklists.FIVE_GAPS).answer("capacity", CheckLevel.PARTLY_MET))
println(gaps)
gaps.nextSteps().forEach(step -> println(step.action()))
