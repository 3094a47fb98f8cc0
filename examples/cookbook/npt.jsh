// Four people, two items of coherence, 5 for strongly agree: a score with its denominators.
var panel = Panel.columns(Nomad.INSTRUMENT).respondents(4).column("Q4", new int[] {5, 4, 4, 3}, Nomad.agreeIsFive()).column("Q5", new int[] {4, 4, 2, 3}, Nomad.agreeIsFive()).build()
println(Rollout.embedding(panel).toTable().toText())

// Two waves of one panel (synthetic): where it stands, what changed, and what the lowest construct points to.
var embedding = Rollout.embedding(JsonCodec.standard().read(sample("ambient-voice/nomad.json"), Panel.class).orThrow())
println(embedding.wave("2026-04").toTable().toText())
println(EmbeddingChange.of(embedding, "2026-01", "2026-04").toTable().toText())
println(embedding.wave("2026-04").lowest().orElseThrow())
embedding.wave("2026-04").recommendations(3.2).forEach(advice -> println(advice.explain()))
