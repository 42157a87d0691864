package io.github.gongkai.validation.validator;

import io.github.gongkai.ReportYear;
import io.github.gongkai.validation.CoveredYear;
import java.util.Optional;

/** {@link CoveredYear} on a year by itself. */
public final class CoveredYearValue extends CoveredYearValidator<ReportYear> {

    /** Creates a validator, for Hibernate Validator. */
    public CoveredYearValue() {
        super();
    }

    @Override
    Optional<ReportYear> year(ReportYear year) {
        return Optional.of(year);
    }
}
