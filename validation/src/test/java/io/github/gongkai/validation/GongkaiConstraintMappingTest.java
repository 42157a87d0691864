package io.github.gongkai.validation;

import static io.github.gongkai.validation.Samples.RIGHT;
import static io.github.gongkai.validation.Samples.TOTAL;
import static io.github.gongkai.validation.Samples.WRONG;
import static io.github.gongkai.validation.Validating.paths;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.check.Dossier;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

/** Reports that nobody has annotated. */
class GongkaiConstraintMappingTest {
    private final Validator bare = Validating.ZH;
    private final Validator mapped = Validation.byProvider(HibernateValidator.class)
            .configure()
            .addProperty(
                    "hibernate.validator.constraint_mapping_contributors",
                    "io.github.gongkai.validation.GongkaiConstraintMapping")
            .buildValidatorFactory()
            .getValidator();

    record Filing(@Valid AnnualReport report, List<@Valid AnnualReport> others) {}

    @Test
    void reportIsNotCheckedWithoutTheLine() {
        assertThat(bare.validate(WRONG)).isEmpty();
    }

    @Test
    void reportsTablesAndDossiersAreCheckedWithIt() {
        assertThat(mapped.validate(RIGHT)).isEmpty();
        assertThat(paths(mapped.validate(WRONG))).containsExactly(TOTAL);
        assertThat(paths(mapped.validate(WRONG.reviewAndLitigation()))).containsExactly("reconsideration.total");
        assertThat(mapped.validate(WRONG.applications())).isEmpty();
        assertThat(mapped.validate(WRONG.proactiveDisclosure())).isEmpty();
        assertThat(paths(mapped.validate(Dossier.of(WRONG)))).containsExactly("report." + TOTAL);
    }

    @Test
    void reportsOfAnObjectAreChecked() {
        assertThat(paths(mapped.validate(new Filing(WRONG, List.of(RIGHT, WRONG)))))
                .containsExactly("others[1]." + TOTAL, "report." + TOTAL);
    }
}
