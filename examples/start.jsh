import java.nio.file.*
import java.time.*
import java.util.*
import org.implsci.comb.*
import org.implsci.comb.design.*
import org.implsci.comb.diagnosis.*
import org.implsci.comb.model.*
import org.implsci.comb.survey.*
import org.implsci.comb.technique.*
import org.implsci.comb.wheel.*
import org.implsci.core.answer.*
import org.implsci.core.finding.*
import org.implsci.core.instrument.*
import org.implsci.core.json.*
import org.implsci.core.measure.*
import org.implsci.core.measure.agreement.*
import org.implsci.core.measure.descriptive.*
import org.implsci.core.measure.reliability.*
import org.implsci.core.panel.*
import org.implsci.core.picture.*
import org.implsci.core.source.*
import org.implsci.core.term.*
import org.implsci.core.text.*
import org.implsci.nasss.*
import org.implsci.nasss.assessment.*
import org.implsci.nasss.comparison.*
import org.implsci.nasss.guidance.*
import org.implsci.nasss.profile.*
import org.implsci.nasss.project.*
import org.implsci.nasss.question.*
import org.implsci.rogers.*
import org.implsci.rogers.adoption.*
import org.implsci.rogers.attribute.*
import org.implsci.rogers.category.*
import org.implsci.rogers.curve.*
import org.implsci.rogers.decision.*
import org.implsci.rogers.fit.*
import org.implsci.rogers.forecast.*
import org.implsci.rogers.generalised.*
import org.implsci.rogers.generation.*
import org.implsci.rogers.source.*
import org.implsci.rogers.spread.*
import org.implsci.rollout.*
import org.implsci.rollout.benefit.*
import org.implsci.rollout.evaluation.*
import org.implsci.rollout.execution.*
import org.implsci.rollout.gate.*
import org.implsci.rollout.governance.*
import org.implsci.rollout.governance.information.*
import org.implsci.rollout.measurement.*
import org.implsci.rollout.npt.*
import org.implsci.rollout.plan.*
import org.implsci.rollout.plan.check.*
import org.implsci.rollout.plan.monitoring.*
import org.implsci.rollout.plan.pilot.*
import org.implsci.rollout.plan.rollback.*
import org.implsci.rollout.plan.schedule.*
import org.implsci.rollout.raci.*
import org.implsci.rollout.raci.check.*
import org.implsci.rollout.readiness.*
import org.implsci.rollout.safety.hazard.*
import org.implsci.rollout.safety.matrix.*
import org.implsci.rollout.spc.*
import org.implsci.rollout.stakeholder.*
import org.implsci.rollout.strategy.*
import org.implsci.rollout.strategy.tradeoff.*
import org.implsci.examples.rogers.*
import org.implsci.examples.survey.*
import static org.implsci.comb.model.Component.*
import static org.implsci.nasss.question.Complexity.*
void println(Object o) { System.out.println(o); }
String file(String path) throws Exception { return Files.readString(Path.of(path)); }
String sample(String path) throws Exception { try (var in = Nasss.class.getResourceAsStream("/cases/" + path)) { if (in == null) { throw new NoSuchFileException("no shipped case has " + path); } return new String(in.readAllBytes(), "UTF-8"); } }
Instrument instrument(String json) { return JsonCodec.standard().read(json, Instrument.class).orThrow(); }
Panel panel(String csv, Instrument instrument) { try { return PanelCsv.read(csv, instrument); } catch (InvalidInputException e) { println(e.findings().explain()); throw e; } }
AdoptionSeries series(String csv) { try { return SeriesCsv.read(csv); } catch (InvalidInputException e) { println(e.findings().explain()); throw e; } }
