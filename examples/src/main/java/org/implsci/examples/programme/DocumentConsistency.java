package org.implsci.examples.programme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        return documents.first(Programme.class)
                .flatMap(documents::file)
                .map(file -> FindingPlaces.addFile(file, findings))
                .orElse(findings);
    }

    private void add(Finding finding) {
        findings.addAll(programmeFile.map(file -> FindingPlaces.addFile(file, Findings.of(finding)))
                .orElse(Findings.of(finding))
                .all());
    }

    private void addIn(CaseFile file, Finding finding) {
        findings.addAll(FindingPlaces.addFile(file, Findings.of(finding)).all());
    }

    /** Finds further documents of a type; an error in a programme, otherwise a warning that says which one is used. */
    private void checkSeveral() {
        Stream.concat(
                        ONE_OF.stream()
                                .map(type ->
                                        documents(document -> document.type().equals(type))),
                        Stream.of(documents(document -> isNomad(document.value()))))
                .filter(alike -> alike.size() > 1)
                .forEach(alike -> alike.stream()
                        .skip(1)
                        .forEach(document -> addIn(
                                document.file(),
                                (programme.isPresent()
                                                ? Finding.error("programme.document.several", Pointer.ROOT)
                                                : Finding.warning("programme.document.several", Pointer.ROOT))
                                        .message("the account uses one document of this type; this one is left out")
                                        .expected("only "
                                                + safe(alike.get(0).file().shortName()))
                                        .foundText(document.file().shortName())
                                        .build())));
    }

    private List<Case.Document> documents(Predicate<Case.Document> which) {
        return documents.documents().stream().filter(which).toList();
    }

    private static boolean isNomad(Object document) {
        return document instanceof Panel panel && panel.instrument().id().equals(Nomad.INSTRUMENT.id());
    }

    private void checkListed(Programme programme) {
        Set<String> there = documents.documents().stream()
                .map(document -> document.file().shortName())
                .collect(Collectors.toSet());
        for (int index = 0; index < programme.documents().size(); index++) {
            String name = programme.documents().get(index).name();
            if (!there.contains(name)) {
                add(Finding.error(
                                "programme.document.absent",
                                Pointer.ROOT.at("documents").at(index).at("name"))
                        .message("the programme lists a document that is missing")
                        .expected("a file of this name in the same folder")
                        .foundText(name)
                        .build());
            }
        }
    }

    private void checkUnlisted(Programme programme) {
        Pointer place = Pointer.ROOT.at("documents");
        if (!documents.ignored().isEmpty()) {
            add(Finding.info("programme.document.unlisted", place)
                    .message("the programme does not list these files, so they were not read")
                    .found(documents.ignored().stream()
                            .limit(MOST_NAMES)
                            .map(file -> safe(file.shortName()))
                            .collect(Collectors.joining(
                                    ", ", "", andMore(documents.ignored().size()))))
                    .build());
        }
        programmeFile.filter(file -> !programme.lists(file.shortName()))
                .ifPresent(file -> add(Finding.warning("programme.document.undeclared", place)
                        .message("the programme does not say where its own figures come from")
                        .expected("an entry for " + safe(file.shortName()))
                        .build()));
    }

    private void checkWithoutChapter() {
        for (Case.Document document : documents.documents()) {
            boolean one = ONE_OF.contains(document.type()) || ALL_OF.contains(document.type());
            if (!one && !isNomad(document.value())) {
                addIn(
                        document.file(),
                        Finding.warning("programme.document.untold", Pointer.ROOT)
                                .message("the account has no chapter for this document; --detail prints it")
                                .foundText(document.type().getSimpleName())
                                .build());
            }
        }
    }

    /** Finds chapters that lack a document. */
    private void checkChapters(Programme programme) {
        needs(
                "the account has no chapter on the rollout",
                List.of(RolloutPlan.class, EventLog.class, RaciMatrix.class),
                List.of("a plan", "a log of events", "a RACI matrix"),
                !documents.all(RolloutPlan.class).isEmpty()
                        || !documents.all(EventLog.class).isEmpty());
        needs(
                "the choices did not become tasks",
                List.of(RaciMatrix.class),
                List.of("a RACI matrix"),
                !programme.choices().isEmpty());
        needs(
                "the account has no chapter on the waves of sites",
                List.of(AdoptionTimes.class),
                List.of("adoption times of an earlier change"),
                !programme.sites().isEmpty());
    }

    private void needs(String what, List<Class<?>> types, List<String> names, boolean wanted) {
        List<String> missing = IntStream.range(0, types.size())
                .filter(index -> documents.all(types.get(index)).isEmpty())
                .mapToObj(names::get)
                .toList();
        if (wanted && !missing.isEmpty()) {
            add(Finding.warning("programme.chapter.incomplete", Pointer.ROOT.at("documents"))
                    .message(what)
                    .expected(String.join(", ", names))
                    .found("without " + String.join(", ", missing))
                    .build());
        }
    }

    private void checkSites(Programme programme) {
        if (programme.sites().isEmpty()) {
            return;
        }
        Set<String> own =
                programme.sites().stream().map(Programme.Site::id).collect(Collectors.toCollection(LinkedHashSet::new));
        documents.first(RolloutPlan.class).ifPresent(plan -> {
            Set<String> planned = plannedSites(plan);
            for (int index = 0; index < programme.sites().size(); index++) {
                String id = programme.sites().get(index).id();
                if (!planned.contains(id)) {
                    add(Finding.error(
                                    "programme.site.unplanned",
                                    Pointer.ROOT.at("sites").at(index).at("id"))
                            .message("the site is in no stage of the plan")
                            .expected("one of " + names(planned))
                            .foundText(id)
                            .build());
                }
            }
            documents.file(plan).ifPresent(file -> planSites(plan, own, file));
        });
        documents.first(AdoptionTimes.class).ifPresent(times -> {
            Set<String> timed = IntStream.range(0, times.size())
                    .mapToObj(times::unit)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            for (int index = 0; index < programme.sites().size(); index++) {
                String id = programme.sites().get(index).id();
                if (!timed.contains(id)) {
                    add(Finding.warning(
                                    "programme.site.untimed",
                                    Pointer.ROOT.at("sites").at(index).at("id"))
                            .message("the data do not say when this site adopted the earlier change")
                            .foundText(id)
                            .build());
                }
            }
            documents.file(times)
                    .ifPresent(file -> IntStream.range(0, times.size())
                            .filter(unit -> !own.contains(times.unit(unit)))
                            .forEach(unit -> addIn(
                                    file,
                                    Finding.warning(
                                                    "programme.site.other",
                                                    Pointer.ROOT
                                                            .at("units")
                                                            .at(unit)
                                                            .at("unit"))
                                            .message(
                                                    "this is not a site of the programme; it still counts in the categories")
                                            .expected("one of " + names(own))
                                            .foundText(times.unit(unit))
                                            .build())));
        });
    }

    private void planSites(RolloutPlan plan, Set<String> own, CaseFile file) {
        for (int stage = 0; stage < plan.stages().size(); stage++) {
            List<String> sites = plan.stages().get(stage).sites();
            for (int site = 0; site < sites.size(); site++) {
                if (!own.contains(sites.get(site))) {
                    addIn(
                            file,
                            Finding.error(
                                            "programme.site.absent",
                                            Pointer.ROOT
                                                    .at("stages")
                                                    .at(stage)
                                                    .at("sites")
                                                    .at(site))
                                    .message("the site is not in the programme")
                                    .expected("one of " + names(own))
                                    .foundText(sites.get(site))
                                    .build());
                }
            }
        }
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
        return documents.file(answer.log())
                .map(file -> FindingPlaces.addFile(file, new Findings(findings)))
                .orElseGet(() -> new Findings(findings));
    }

    /** Returns the errors of the plan, which cannot start, at their place in it; deciders and owners are names of the matrix. */
    static Findings planErrors(Case documents, RolloutAnswer answer) {
        Findings errors = new Findings(answer.state().planFindings().errors());
        return documents.file(answer.plan()).map(file -> FindingPlaces.addFile(file, errors)).orElse(errors);
    }

    private static String andMore(int names) {
        return names > MOST_NAMES ? " and " + (names - MOST_NAMES) + " more" : "";
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

    private void checkLogs() {
        Optional<RolloutPlan> plan = documents.first(RolloutPlan.class);
        for (EventLog log : documents.all(EventLog.class)) {
            if (plan.isPresent() && !log.plan().equals(plan.get().id())) {
                documents.file(log)
                        .ifPresent(file -> addIn(
                                file,
                                Finding.error("programme.log.plan", Pointer.ROOT.at("plan"))
                                        .message("the log belongs to another plan")
                                        .expected(safe(plan.get().id()))
                                        .foundText(log.plan())
                                        .build()));
            }
        }
    }
}
