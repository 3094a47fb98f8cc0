package org.implsci.examples.service;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.json.ImplsciModule;
import org.implsci.core.term.CareSetting;
import org.implsci.core.term.Vocabulary;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A web service that takes NASSS assessments.
 *
 * <p>The mapper is the house's own: lenient and with names in snake case, as its other documents ask. The one line for implsci
 * registers the module; our documents then keep their form and strictness whatever the rest is set to.
 */
@SpringBootApplication
class AssessmentService implements WebMvcConfigurer {
    private static final long MOST_BYTES = 1_000_000;

    public static void main(String[] arguments) {
        SpringApplication.run(AssessmentService.class, arguments);
    }

    @Bean
    ObjectMapper mapper() {
        StreamReadConstraints limits =
                StreamReadConstraints.builder().maxDocumentLength(MOST_BYTES).build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits).build())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                .addModule(new ImplsciModule())
                .build();
    }

    /** Codes in the query are the codes of the documents. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        Vocabulary<OrdinalPolicy> policies = Vocabulary.of("policy", OrdinalPolicy.class);
        Vocabulary<CareSetting> settings = Vocabulary.of("setting", CareSetting.class);
        registry.addConverter(String.class, OrdinalPolicy.class, policies::parse);
        registry.addConverter(String.class, CareSetting.class, settings::parse);
    }
}
