package io.github.attain.examples.springboot;

import com.fasterxml.jackson.databind.Module;
import io.github.attain.jackson.AttainModule;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The service. */
@SpringBootApplication
public class Service {
    /**
     * Starts it.
     *
     * @param args options of Spring Boot, such as {@code --attain.packs=folder}
     */
    public static void main(String[] args) {
        SpringApplication.run(Service.class, args);
    }

    /** Lets controllers take measurements and return assessments as they are. */
    @Bean
    Module attain(Packs packs, @Value("${attain.language}") Locale language) {
        return AttainModule.compact(language).reading(packs.measurements());
    }
}
