// From what was found of a behaviour to functions, policies and the techniques usual for one of them.
var nurses = TargetBehaviour.builder().who("ward nurses").what("enter observations").when("after measuring").where("at the bedside").howOften("every time").withWhom("alone").build()
var diagnosis = Comb.diagnose(nurses, DeterminantRating.barrier(PHYSICAL_OPPORTUNITY), DeterminantRating.barrier(REFLECTIVE_MOTIVATION), DeterminantRating.enabler(PSYCHOLOGICAL_CAPABILITY))
var needs = Comb.deficits(diagnosis, DeficitRule.BARRIERS)
println(needs.explain())
println(Comb.candidates(needs.present(), BehaviourChangeWheel.GUIDE_2014, TdfRoute.DIRECT).toTable().toText())
Comb.techniques(InterventionFunction.TRAINING, TechniqueTable.GUIDE_2014).forEach(link -> println(link.column()))

// A finished design: where it leaves the rules, and what it leaves open.
var design = Comb.readDesign(sample("ambient-voice/design.json")).orThrow()
println(design)
println(Comb.coverage(design))
println(Comb.warnings(design).explain())
