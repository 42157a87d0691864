package io.github.gongkai.testkit.jqwik;

import io.github.gongkai.AnnualReport;
import io.github.gongkai.form.CellRef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;

/** Shows a report by its organ, its year and what is not zero in it. */
final class ReportFormat implements SampleReportingFormat {

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof AnnualReport;
    }

    @Override
    public Object report(Object value) {
        AnnualReport report = (AnnualReport) value;
        Map<Object, Object> shown = new LinkedHashMap<>();
        for (CellRef cell : report.edition().cells()) {
            boolean zero = report.entry(cell)
                    .number()
                    .filter(number -> number.signum() == 0)
                    .isPresent();
            if (!zero) {
                shown.put(
                        SampleReportingFormat.plainLabel(cell.path()),
                        report.entry(cell).toString());
            }
        }
        return shown;
    }

    @Override
    public Optional<String> label(Object value) {
        AnnualReport report = (AnnualReport) value;
        String organ = report.organ().map(known -> known.name() + " ").orElse("");
        String year = report.year().map(known -> known + " ").orElse("");
        return Optional.of(organ + year + report.edition() + ", all else zero: ");
    }
}
