package io.github.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidator;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** On the class path and on the module path, the same validators are found. */
class DiscoveryTest {

    @Test
    void filesAndModuleNameTheSameValidators() throws Exception {
        List<String> onClassPath = StreamSupport.stream(
                        ServiceLoader.load(ConstraintValidator.class).spliterator(), false)
                .map(validator -> validator.getClass().getName())
                .filter(name -> name.startsWith("io.github.gongkai."))
                .toList();

        assertThat(onModulePath()).isNotEmpty().containsExactlyInAnyOrderElementsOf(onClassPath);
    }

    private static List<String> onModulePath() throws Exception {
        Path place = Path.of(Consistent.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        ModuleReference module =
                ModuleFinder.of(place).find("io.github.gongkai.validation").orElseThrow();
        return module.descriptor().provides().stream()
                .filter(provided -> provided.service().equals(ConstraintValidator.class.getName()))
                .flatMap(provided -> provided.providers().stream())
                .toList();
    }
}
