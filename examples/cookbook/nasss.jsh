// One rater, three questions of 21: what is known, and what is not.
var sheet = RaterSheet.by("me").rate("1A", SIMPLE).rate("2A", COMPLEX, "three record systems").rate("3A", Answer.dontKnow("no data yet"))
var profile = Nasss.profile(Nasss.assess(NasssVersion.LIST_2019, "Remote monitoring", sheet), OrdinalPolicy.WORST)
println(profile.toTable().toText())
println(RuleOfThumb.several(3).of(profile).explain())

// Two assessments of one programme: what moved, how far the raters agree, and what to do first.
var before = Nasss.read(sample("ambient-voice/nasss-1-before.json")).orThrow()
var after = Nasss.read(sample("ambient-voice/nasss-2-after.json")).orThrow()
println(Nasss.compare(before, after, OrdinalPolicy.WORST))
println(Nasss.agreement(after))
println(Nasss.guidance(Nasss.profile(after, OrdinalPolicy.WORST), CareSetting.CLINICAL_FACING).recommendations().get(0).explain())
