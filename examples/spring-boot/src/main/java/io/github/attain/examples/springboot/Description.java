package io.github.attain.examples.springboot;

import io.github.attain.assessment.Assessment;
import io.github.attain.measurement.Measurements;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the service as OpenAPI. What goes in and comes out is described by the library's own schema, to which it refers. */
@Configuration
class Description {
    @Bean
    OpenAPI api() {
        SpringDocUtils.getConfig()
                .replaceWithSchema(Measurements.class, new Schema<>().$ref("/schema#/$defs/measurements"))
                .replaceWithSchema(Assessment.class, new Schema<>().$ref("/schema#/$defs/assessment"));
        return new OpenAPI().info(new Info().title("Environmental targets").version("1"));
    }
}
