package io.github.gongkai.validation.validator;

import io.github.gongkai.ReportYear;
import io.github.gongkai.text.Wording;
import io.github.gongkai.validation.CoveredYear;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@link CoveredYear} on whatever is for a year. */
abstract class CoveredYearValidator<T> implements ConstraintValidator<CoveredYear, T> {
    private final List<String> path;
    private @Nullable AcceptedYears accepted;

    CoveredYearValidator(String... path) {
        this.path = List.of(path);
    }

    abstract Optional<ReportYear> year(T value);

    @Override
    public final void initialize(CoveredYear constraint) {
        accepted = AcceptedYears.of(constraint);
    }

    @Override
    public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        AcceptedYears years = Objects.requireNonNull(accepted);
        if (value == null || year(value).filter(years::contain).isPresent()) {
            return true;
        }
        Wording found = year(value).map(AcceptedYears::wording).orElse(Wording.of("未写明", "none"));
        Map<String, String> parameters = Map.of(
                "expectedZh", years.wording().zh(),
                "expectedEn", years.wording().en(),
                "foundZh", found.zh(),
                "foundEn", found.en());
        new ViolationSink(context).add(path, parameters, null);
        return false;
    }
}
