package io.github.gongkai.validation.validator;

import io.github.gongkai.form.FormEdition;
import io.github.gongkai.text.Language;
import io.github.gongkai.validation.Edition;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@link Edition} on whatever has an edition. */
abstract class EditionValidator<T> implements ConstraintValidator<Edition, T> {
    private final List<String> path;
    private final Set<FormEdition> accepted = EnumSet.noneOf(FormEdition.class);

    EditionValidator(String... path) {
        this.path = List.of(path);
    }

    abstract FormEdition edition(T value);

    @Override
    public final void initialize(Edition constraint) {
        accepted.addAll(Arrays.asList(constraint.value()));
        if (accepted.isEmpty()) {
            throw new ConstraintDeclarationException("At least one edition must be accepted.");
        }
    }

    @Override
    public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        if (value == null || accepted.contains(edition(value))) {
            return true;
        }
        FormEdition found = edition(value);
        Map<String, String> parameters = Map.of(
                "expectedZh", expected(Language.ZH, "或"),
                "expectedEn", expected(Language.EN, " or the "),
                "foundZh", found.title().zh(),
                "foundEn", found.title().en());
        new ViolationSink(context).add(path, parameters, null);
        return false;
    }

    private String expected(Language language, String or) {
        return accepted.stream().map(edition -> edition.title().in(language)).collect(Collectors.joining(or));
    }
}
