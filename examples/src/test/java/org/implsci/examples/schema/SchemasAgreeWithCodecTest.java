package org.implsci.examples.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.implsci.core.finding.Finding;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.json.ReadResult;
import org.implsci.examples.schema.Mutations.Kind;
import org.implsci.examples.schema.SampleDocuments.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The committed schemas, as another validator understands them, and the codec accept and refuse the same documents.
 *
 * <p>A schema knows the form of a document and not the rules between its parts. So the two must agree exactly on what the
 * codec itself finds, before the rules of a type speak; and whatever the codec accepts the schema accepts.
 */
class SchemasAgreeWithCodecTest {
    /** What the codec reports of itself, in the form of the document. */
    private static final Set<String> OF_THE_FORM = new TreeSet<>(List.of(
            "json.type", "json.key.unknown", "json.key.absent", "json.range", "json.iso-text", "json.schema.other"));

    /** Of the form where the codec reads an enum; a rule where a type looks up a text in a list of its own. */
    private static final String TERM_UNKNOWN = "term.unknown";

    /** Where a text is a code of a list that the document chooses or holds itself. The schema takes any text there. */
    private static final Set<String> LOOKED_UP = new TreeSet<>(List.of(
            "org.implsci/comb-design/1 /diagnosis/readings/*/determinant",
            "org.implsci/comb-design/1 /ruleSet",
            "org.implsci/comb-diagnosis/1 /readings/*/determinant",
            "org.implsci/hazard-log/1 /hazards/*/initial/likelihood",
            "org.implsci/hazard-log/1 /hazards/*/initial/severity",
            "org.implsci/hazard-log/1 /hazards/*/residual/likelihood",
            "org.implsci/hazard-log/1 /hazards/*/residual/severity",
            "org.implsci/panel/1 /columns/*/item",
            "org.implsci/panel/1 /instrument/items/*/code"));

    private final Map<String, Class<?>> types = DocumentTypes.bySchema();
    private final Map<String, Schema> schemas = new TreeMap<>();

    SchemasAgreeWithCodecTest() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        types.keySet()
                .forEach(name -> schemas.put(name, registry.getSchema(DocumentTypes.read(DocumentTypes.file(name)))));
    }

    private List<String> refusedBySchema(Document document) {
        return Objects.requireNonNull(schemas.get(document.schema()), document.name())
                .validate(document.json())
                .stream()
                .map(Object::toString)
                .toList();
    }

    private List<Finding> refusedByCodec(String schema, JsonNode json) {
        ReadResult<?> result = JsonCodec.standard().read(json.toString(), types.get(schema));
        return result.value().isPresent() ? List.of() : result.findings().all();
    }

    @Test
    void soundDocumentsOfEveryTypeAreAcceptedByBoth() throws IOException {
        Set<String> sampled = new TreeSet<>();
        for (Document document : SampleDocuments.all()) {
            sampled.add(document.schema());
            assertEquals(List.of(), refusedByCodec(document.schema(), document.json()), document.name());
            assertEquals(List.of(), refusedBySchema(document), document.name());
        }
        assertEquals(types.keySet(), sampled);
    }

    @Test
    void everySpoiltPlaceIsRefusedByBothOrByNeither() throws IOException {
        List<String> disagreements = new ArrayList<>();
        Map<Kind, Integer> tried = new EnumMap<>(Kind.class);
        Map<Kind, Integer> refusedByBoth = new EnumMap<>(Kind.class);
        Set<String> ownLists = new TreeSet<>();
        for (Document document : SampleDocuments.all()) {
            String name = document.schema();
            Schema schema = Objects.requireNonNull(schemas.get(name));
            Mutations.each(document.json(), (mutation, json) -> {
                tried.merge(mutation.kind(), 1, Integer::sum);
                List<Finding> findings = refusedByCodec(name, json);
                boolean refused = !schema.validate(json).isEmpty();
                boolean ofTheForm = findings.stream().anyMatch(finding -> OF_THE_FORM.contains(finding.code()));
                boolean unknownTerm =
                        findings.stream().anyMatch(finding -> finding.code().equals(TERM_UNKNOWN));
                if (!findings.isEmpty() && refused) {
                    refusedByBoth.merge(mutation.kind(), 1, Integer::sum);
                }
                if (unknownTerm && !ofTheForm && !refused) {
                    ownLists.add(name + " " + mutation.pointer().toString().replaceAll("/[0-9]+(?=/|$)", "/*"));
                } else if (refused != (ofTheForm || unknownTerm)) {
                    disagreements.add(document.name() + " " + mutation + ": the schema "
                            + (refused ? "refuses" : "accepts") + ", the codec finds " + findings);
                }
            });
        }
        assertEquals(List.of(), disagreements.stream().limit(20).toList(), disagreements.size() + " disagreements");
        assertEquals(LOOKED_UP, ownLists);
        assertEquals(Set.of(Kind.values()), refusedByBoth.keySet(), "every kind of mutation was refused somewhere");
        for (Kind always : List.of(Kind.UNKNOWN_KEY, Kind.NULL_ELEMENT)) {
            assertEquals(tried.get(always), refusedByBoth.get(always), always.toString());
        }
        int all = tried.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(all > 30_000, () -> "mutations: " + tried);
    }

    /** What JsonSchemas says that a schema does not know: here the codec alone refuses. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {"2026-01-31 | 2026-02-30", "ward manager | ''", "trialability | compatibility"})
    void whatIsNotOfTheFormIsForTheCodecAlone(String sound, String unsound) throws IOException {
        Document document = SampleDocuments.all().stream()
                .filter(each -> each.schema().equals("org.implsci/innovation-attributes/1"))
                .findFirst()
                .orElseThrow();
        String text = document.json().toString().replace('"' + sound + '"', '"' + unsound + '"');
        assertNotEquals(document.json().toString(), text);
        Document changed = new Document(document.name(), SampleDocuments.parsed(text));
        assertEquals(List.of(), refusedBySchema(changed));
        assertNotEquals(List.of(), refusedByCodec(changed.schema(), changed.json()));
    }
}
