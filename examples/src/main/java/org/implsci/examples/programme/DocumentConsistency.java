package org.implsci.examples.programme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.implsci.comb.design.InterventionDesign;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Severity;
import org.implsci.core.instrument.Instrument;
import org.implsci.core.panel.Panel;
import org.implsci.core.text.SafeText;
import org.implsci.examples.Case;
import org.implsci.examples.CaseFile;
import org.implsci.examples.FindingPlaces;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.adoption.AdoptionTimes;
import org.implsci.rollout.benefit.BenefitRegister;
import org.implsci.rollout.execution.EventLog;
import org.implsci.rollout.execution.Refusal;
import org.implsci.rollout.execution.RefusalReason;
import org.implsci.rollout.execution.RolloutEvent;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.npt.Nomad;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.monitoring.MonitoredMeasure;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.readiness.ReadinessAnswers;
import org.implsci.rollout.spc.MonitoredSeries;

/**
 * Checks whether the documents of a case fit each other.
 *
 * <p>Each document is valid by itself. This finds names that only one document knows, files that are listed but missing, and
 * several documents where the account uses one.
 */
final class DocumentConsistency {
    /** The types of which the account uses one document. */
    private static final List<Class<?>> ONE_OF = List.of(
            Programme.class,
            InterventionDesign.class,
            RaciMatrix.class,
            AdoptionTimes.class,
            RolloutPlan.class,
            EventLog.class,
            AdoptionSeries.class,
            BenefitRegister.class,
            ReadinessAnswers.class);

    /** The types of which the account uses all documents; an instrument says what answers mean. */
    private static final List<Class<?>> ALL_OF =
            List.of(NasssAssessment.class, MonitoredSeries.class, Instrument.class);

    private static final int SHOWN = 60;
    private static final int MOST_NAMES = 20;

    private final Case documents;
    private final Optional<Programme> programme;
    private final Optional<CaseFile> programmeFile;
    private final List<Finding> findings = new ArrayList<>();

    private DocumentConsistency(Case documents) {
        this.documents = documents;
        this.programme = documents.first(Programme.class);
        this.programmeFile = programme.flatMap(documents::file);
    }

    /** Returns a finding, with file and line, for everything that does not fit. */
    static Findings check(Case documents) {
        DocumentConsistency check = new DocumentConsistency(documents);
        check.checkSeveral();
        check.programme.ifPresent(programme -> {
            check.checkListed(programme);
            check.checkUnlisted(programme);
            check.checkWithoutChapter();
            check.checkChapters(programme);
            check.checkSites(programme);
            check.checkLogs();
        });
        return new Findings(check.findings);
    }

    /** Adds the file of the programme to findings about it. */
    static Findings inProgramme(Case documents, Findings findings) {
        return documents
                .first(Programme.class)
                .flatMap(documents::file)
                .map(file -> FindingPlaces.addFile(file, findings))
                .orElse(findings);
    }

    private void report(
            Optional<CaseFile> file, Finding.Builder finding, String message, String expected, String found) {
        Finding.Builder complete = finding.message(message);
        complete = expected.isEmpty() ? complete : complete.expected(expected);
        Finding built = (found.isEmpty() ? complete : complete.foundText(found)).build();
        findings.addAll(file.map(known -> FindingPlaces.addFile(known, Findings.of(built)))
                .orElse(Findings.of(built))
                .all());
    }

    /** Finds further documents of a type; an error in a programme, otherwise a warning that says which one is used. */
    private void checkSeveral() {
        ONE_OF.forEach(type -> checkSeveral(document -> document.type().equals(type)));
        checkSeveral(document -> isNomad(document.value()));
    }

    private void checkSeveral(Predicate<Case.Document> which) {
        List<Case.Document> alike = documents.documents().stream().filter(which).toList();
        String code = "programme.document.several";
        alike.stream()
                .skip(1)
                .forEach(document -> report(
                        Optional.of(document.file()),
                        programme.isPresent() ? Finding.error(code, Pointer.ROOT) : Finding.warning(code, Pointer.ROOT),
                        "the account uses one document of this type; this one is left out",
                        "only " + safe(alike.get(0).file().shortName()),
                        document.file().shortName()));
    }

    private static boolean isNomad(Object document) {
        return document instanceof Panel panel && panel.instrument().id().equals(Nomad.INSTRUMENT.id());
    }

    private void checkListed(Programme programme) {
        checkNames(
                programme.documents().stream().map(Programme.Entry::name).toList(),
                documents.documents().stream()
                        .map(document -> document.file().shortName())
                        .collect(Collectors.toSet()),
                programmeFile,
                index -> Finding.error(
                        "programme.document.absent",
                        Pointer.ROOT.at("documents").at(index).at("name")),
                "the programme lists a document that is missing",
                "a file of this name in the same folder");
    }

    /** Reports each name that is not among the known ones. */
    private void checkNames(
            List<String> names,
            Set<String> known,
            Optional<CaseFile> file,
            IntFunction<Finding.Builder> finding,
            String message,
            String expected) {
        for (int index = 0; index < names.size(); index++) {
            if (!known.contains(names.get(index))) {
                report(file, finding.apply(index), message, expected, names.get(index));
            }
        }
    }

    private void checkUnlisted(Programme programme) {
        Pointer place = Pointer.ROOT.at("documents");
        List<CaseFile> ignored = documents.ignored();
        if (!ignored.isEmpty()) {
            String more = ignored.size() > MOST_NAMES ? " and " + (ignored.size() - MOST_NAMES) + " more" : "";
            findings.addAll(inProgramme(
                            documents,
                            Findings.of(Finding.info("programme.document.unlisted", place)
                                    .message("the programme does not list these files, so they were not read")
                                    .found(ignored.stream()
                                            .limit(MOST_NAMES)
                                            .map(file -> safe(file.shortName()))
                                            .collect(Collectors.joining(", ", "", more)))
                                    .build()))
                    .all());
        }
        programmeFile
                .map(CaseFile::shortName)
                .filter(name -> !programme.lists(name))
                .ifPresent(name -> report(
                        programmeFile,
                        Finding.warning("programme.document.undeclared", place),
                        "the programme does not say where its own figures come from",
                        "an entry for " + safe(name),
                        ""));
    }

    private void checkWithoutChapter() {
        documents.documents().stream()
                .filter(document -> !ONE_OF.contains(document.type())
                        && !ALL_OF.contains(document.type())
                        && !isNomad(document.value()))
                .forEach(document -> report(
                        Optional.of(document.file()),
                        Finding.warning("programme.document.untold", Pointer.ROOT),
                        "the account has no chapter for this document; --detail prints it",
                        "",
                        document.type().getSimpleName()));
    }

    /** Finds chapters that lack a document. */
    private void checkChapters(Programme programme) {
        if (documents.has(RolloutPlan.class) || documents.has(EventLog.class)) {
            checkChapter(
                    "the account has no chapter on the rollout",
                    List.of(RolloutPlan.class, EventLog.class, RaciMatrix.class),
                    List.of("a plan", "a log of events", "a RACI matrix"));
        }
        if (!programme.choices().isEmpty()) {
            checkChapter("the choices did not become tasks", List.of(RaciMatrix.class), List.of("a RACI matrix"));
        }
        if (!programme.sites().isEmpty()) {
            checkChapter(
                    "the account has no chapter on the waves of sites",
                    List.of(AdoptionTimes.class),
                    List.of("adoption times of an earlier change"));
        }
    }

    private void checkChapter(String message, List<Class<?>> types, List<String> names) {
        String missing = IntStream.range(0, types.size())
                .filter(index -> !documents.has(types.get(index)))
                .mapToObj(names::get)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            findings.addAll(inProgramme(
                            documents,
                            Findings.of(Finding.warning("programme.chapter.incomplete", Pointer.ROOT.at("documents"))
                                    .message(message)
                                    .expected(String.join(", ", names))
                                    .found("without " + missing)
                                    .build()))
                    .all());
        }
    }

    private void checkSites(Programme programme) {
        List<String> own = programme.sites().stream().map(Programme.Site::id).toList();
        Set<String> known = new LinkedHashSet<>(own);
        if (own.isEmpty()) {
            return;
        }
        Pointer sites = Pointer.ROOT.at("sites");
        documents.first(RolloutPlan.class).ifPresent(plan -> {
            Set<String> planned = plannedSites(plan);
            checkNames(
                    own,
                    planned,
                    programmeFile,
                    index -> Finding.error(
                            "programme.site.unplanned", sites.at(index).at("id")),
                    "the site is in no stage of the plan",
                    "one of " + names(planned));
            for (int stage = 0; stage < plan.stages().size(); stage++) {
                Pointer place = Pointer.ROOT.at("stages").at(stage).at("sites");
                checkNames(
                        plan.stages().get(stage).sites(),
                        known,
                        documents.file(plan),
                        index -> Finding.error("programme.site.absent", place.at(index)),
                        "the site is not in the programme",
                        "one of " + names(known));
            }
        });
        documents.first(AdoptionTimes.class).ifPresent(times -> {
            List<String> timed =
                    IntStream.range(0, times.size()).mapToObj(times::unit).toList();
            checkNames(
                    own,
                    new LinkedHashSet<>(timed),
                    programmeFile,
                    index -> Finding.warning(
                            "programme.site.untimed", sites.at(index).at("id")),
                    "the data do not say when this site adopted the earlier change",
                    "");
            checkNames(
                    timed,
                    known,
                    documents.file(times),
                    index -> Finding.warning(
                            "programme.site.other",
                            Pointer.ROOT.at("units").at(index).at("unit")),
                    "this is not a site of the programme; it still counts in the categories",
                    "one of " + names(known));
        });
    }

    private void checkLogs() {
        documents
                .first(RolloutPlan.class)
                .map(RolloutPlan::id)
                .ifPresent(plan -> documents.all(EventLog.class).stream()
                        .filter(log -> !log.plan().equals(plan))
                        .forEach(log -> report(
                                documents.file(log),
                                Finding.error("programme.log.plan", Pointer.ROOT.at("plan")),
                                "the log belongs to another plan",
                                safe(plan),
                                log.plan())));
    }

    /**
     * Returns the events that were refused, at their place in the log.
     *
     * <p>A name that is not in the plan is an error. Any other refusal may be history, so it is a warning and the account goes
     * on.
     */
    static Findings refused(Case documents, RolloutAnswer answer) {
        Set<String> planned = plannedSites(answer.plan());
        List<Finding> findings = new ArrayList<>();
        for (Refusal refusal : answer.state().refusals()) {
            if (refusal.reason() == RefusalReason.DRAFT) {
                // The errors of the plan are the reason; they are reported on their own.
                continue;
            }
            Finding finding = refusal.finding();
            if (refusal.event() instanceof RolloutEvent.Observed observed) {
                if (refusal.reason() == RefusalReason.UNKNOWN_MEASURE) {
                    findings.add(finding.withPointer(finding.pointer().at("measure"))
                            .withExpected("one of " + names(measures(answer.plan())))
                            .withFound(SafeText.quoted(observed.measure(), SHOWN)));
                    continue;
                }
                if (refusal.reason() == RefusalReason.UNKNOWN_SITE && !planned.contains(observed.site())) {
                    findings.add(finding.withPointer(finding.pointer().at("site"))
                            .withExpected("one of " + names(planned))
                            .withFound(SafeText.quoted(String.valueOf(observed.site()), SHOWN)));
                    continue;
                }
            }
            findings.add(finding.withSeverity(Severity.WARNING));
        }
        return documents
                .file(answer.log())
                .map(file -> FindingPlaces.addFile(file, new Findings(findings)))
                .orElseGet(() -> new Findings(findings));
    }

    /** Returns the errors of the plan, which cannot start, at their place in it; deciders and owners are names of the matrix. */
    static Findings planErrors(Case documents, RolloutAnswer answer) {
        Findings errors = new Findings(answer.state().planFindings().errors());
        return documents
                .file(answer.plan())
                .map(file -> FindingPlaces.addFile(file, errors))
                .orElse(errors);
    }

    private static String names(Set<String> names) {
        return names.stream().map(DocumentConsistency::safe).collect(Collectors.joining(", "));
    }

    private static String safe(String name) {
        return SafeText.line(name, SHOWN);
    }

    private static Set<String> measures(RolloutPlan plan) {
        return Stream.of(
                        plan.monitoring().stream()
                                .flatMap(monitoring -> monitoring.measures().stream())
                                .map(MonitoredMeasure::id),
                        plan.guardrails().stream().map(Criterion::measure),
                        plan.stages().stream()
                                .flatMap(stage -> Stream.of(stage.entryGate(), stage.exitGate()))
                                .flatMap(gate -> gate.criteria().stream())
                                .map(Criterion::measure))
                .flatMap(names -> names)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> plannedSites(RolloutPlan plan) {
        return plan.stages().stream()
                .flatMap(stage -> stage.sites().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
