package org.implsci.nasss.project;

import static org.implsci.nasss.question.Complexity.COMPLEX;
import static org.implsci.nasss.question.Complexity.SIMPLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.implsci.core.answer.Answer;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.junit.jupiter.api.Test;

class ProjectComplexityTest {
    @Test
    void projectComplexityIsRatedByTheCallersOwnItems() {
        ProjectComplexity project = new ProjectComplexity(
                "Roll-out at two sites",
                List.of(
                        new ProjectComplexity.ProjectItem(
                                "sites", ProjectComplexity.ComplexityKind.STRUCTURAL, "Sites", Answer.given(SIMPLE)),
                        new ProjectComplexity.ProjectItem(
                                "pace",
                                ProjectComplexity.ComplexityKind.STRUCTURAL,
                                "Pace",
                                Answer.given(COMPLEX, "six weeks")),
                        new ProjectComplexity.ProjectItem(
                                "goals",
                                ProjectComplexity.ComplexityKind.EMERGENT,
                                "Changing goals",
                                Answer.dontKnow(""))));
        assertEquals("""
                structural: complex (worst of simple 1, complex 1 (of 2))
                socio-political: nothing rated (worst of no answers)
                emergent: unknown (worst of don't know 1 (of 1))""", project.explain(OrdinalPolicy.WORST));
        String json = JsonCodec.standard().write(project);
        assertEquals(
                project,
                JsonCodec.standard().read(json, ProjectComplexity.class).orThrow());
        assertEquals("project complexity of Roll-out at two sites, items: 3", project.toString());
        assertThrows(InvalidInputException.class, () -> new ProjectComplexity(" ", project.items()));
    }
}
