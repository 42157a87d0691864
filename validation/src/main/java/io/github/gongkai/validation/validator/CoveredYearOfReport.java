package io.github.gongkai.validation.validator;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.ReportYear;
import io.github.gongkai.validation.CoveredYear;
import java.util.Optional;

/** {@link CoveredYear} on a report. */
public final class CoveredYearOfReport extends CoveredYearValidator<AnnualReport> {

    /** Creates a validator, for Hibernate Validator. */
    public CoveredYearOfReport() {
        super("year");
    }

    @Override
    Optional<ReportYear> year(AnnualReport report) {
        return report.year();
    }
}
