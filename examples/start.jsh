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
import org.implsci.core.source.*
import org.implsci.nasss.*
import org.implsci.nasss.assessment.*
import org.implsci.nasss.comparison.*
import org.implsci.nasss.guidance.*
import org.implsci.nasss.profile.*
import org.implsci.nasss.project.*
import org.implsci.nasss.question.*
import org.implsci.rogers.*
import org.implsci.rogers.adopter.*
import org.implsci.rogers.adoption.*
import org.implsci.rogers.attribute.*
import org.implsci.rogers.curve.*
import org.implsci.rogers.fit.*
import org.implsci.rogers.forecast.*
import org.implsci.rogers.generalised.*
import org.implsci.rogers.generation.*
import org.implsci.rogers.spread.*
import org.implsci.rogers.stage.*
import org.implsci.rollout.*
import org.implsci.rollout.advice.*
import org.implsci.rollout.benefit.*
import org.implsci.rollout.embed.*
import org.implsci.rollout.evaluate.*
import org.implsci.rollout.gate.*
import org.implsci.rollout.monitor.*
import org.implsci.rollout.plan.*
import org.implsci.rollout.raci.*
import org.implsci.rollout.raci.metric.*
import org.implsci.rollout.raci.rule.*
import org.implsci.rollout.readiness.*
import org.implsci.rollout.readiness.choice.*
import org.implsci.rollout.readiness.governance.*
import org.implsci.rollout.risk.*
import org.implsci.rollout.risk.hazard.*
import org.implsci.rollout.rollback.*
import org.implsci.rollout.stakeholder.*
import org.implsci.rollout.state.*
import org.implsci.rollout.wave.*
import org.implsci.comb.diagnosis.Reading
import org.implsci.comb.model.Cell
import org.implsci.comb.wheel.Reason
import org.implsci.core.measure.Estimate
import org.implsci.rogers.generalised.Clock
import org.implsci.rogers.stage.Standing
import org.implsci.rollout.monitor.Limits
import org.implsci.rollout.raci.Task
import static org.implsci.comb.model.Component.*
import static org.implsci.nasss.question.Complexity.*
import org.implsci.examples.rogers.SeriesCsv
import org.implsci.examples.survey.PanelCsv
void println(Object o) { System.out.println(o); }
String file(String path) throws Exception { return Files.readString(Path.of(path)); }
String sample(String path) throws Exception { try (var in = Nasss.class.getResourceAsStream("/cases/" + path)) { if (in == null) { throw new NoSuchFileException("no shipped case has " + path); } return new String(in.readAllBytes(), "UTF-8"); } }
Instrument instrument(String json) { return JsonCodec.standard().read(json, Instrument.class).orThrow(); }
Panel panel(String csv, Instrument instrument) { try { return PanelCsv.read(csv, instrument); } catch (InvalidInputException e) { println(e.findings().explain()); throw e; } }
AdoptionSeries series(String csv) { try { return SeriesCsv.read(csv); } catch (InvalidInputException e) { println(e.findings().explain()); throw e; } }
